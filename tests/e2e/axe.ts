import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The languages and themes in which a page must hold. */
export const looks = [
  ['en', 'light'],
  ['en', 'dark'],
  ['zh', 'light'],
  ['zh', 'dark'],
] as const

/** axe finds nothing on the page as it stands. */
export async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' | ')
          .slice(0, 400)}`,
    ),
  ).toEqual([])
}
