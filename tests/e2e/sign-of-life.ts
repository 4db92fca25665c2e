import type { Page } from '@playwright/test'

/** Moves the pointer, as who is there does: the grade bar, for one, comes then. */
export async function moveAbout(page: Page): Promise<void> {
  // A pointer that is where it was has not moved.
  await page.mouse.move(200, 200)
  await page.mouse.move(210, 210)
}
