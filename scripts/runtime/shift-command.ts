import { ShiftCommand as MonacoShiftCommand } from 'monaco-editor/editor/common/commands/shiftCommand.js'
import { ILanguageConfigurationService } from 'monaco-editor/editor/common/languages/languageConfigurationRegistry.js'
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices.js'

/**
 * Monaco's command for more or less indentation, called with `new`. monaco-vim does not hand it the service that
 * Monaco has asked for since, and `>>` would fail on the lines of a comment.
 */
export function ShiftCommand(range: unknown, options: unknown): object {
  return new MonacoShiftCommand(range, options, StandaloneServices.get(ILanguageConfigurationService))
}
