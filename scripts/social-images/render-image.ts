import { ImageResponse } from 'next/og.js'
import { type ImageText, imageCard, imageSize } from './card.ts'
import { fonts } from './fonts.ts'
import { shrinkPng } from './shrink-png.ts'

/** The image as PNG. */
export async function renderImage(text: ImageText): Promise<Buffer> {
  const response = new ImageResponse(imageCard(text), { ...imageSize, fonts })
  return shrinkPng(Buffer.from(await response.arrayBuffer()))
}
