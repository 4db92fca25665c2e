import type { Metadata } from 'next'
import { BootScript } from '#app/_components/boot-script.tsx'
import { Mark } from '#app/_components/mark.tsx'
import { basePath, exercisesPath, homePath, questionsPath } from '#app/_lib/paths.ts'
import { type Locale, languageTag, locales } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'
import '#app/globals.css'

export const metadata: Metadata = {
  title: `${getMessages('en').notFound.title} · ${getMessages('zh').notFound.title} · Prunewise`,
}

/** The address tells nothing certain about the reader's language, so the page speaks both. */
export default function GlobalNotFound() {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <BootScript />
      </head>
      <body>
        <main className="m-auto grid w-full max-w-measure gap-8 px-6 py-12">
          <a href={`${basePath}/`} className="inline-flex w-fit items-center gap-2.5 font-[650] no-underline">
            <Mark size={40} />
            <span className="text-xl">Prunewise</span>
          </a>
          {locales.map((locale) => (
            <NotFoundText key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  )
}

function NotFoundText({ locale }: { readonly locale: Locale }) {
  const { notFound } = getMessages(locale)
  const Heading = locale === 'en' ? 'h1' : 'h2'
  return (
    <section lang={languageTag(locale)} className="border-line border-t pt-6">
      <Heading className="text-2xl">{notFound.title}</Heading>
      <p className="mt-2 text-lg text-muted">{notFound.text}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <a href={basePath + questionsPath(locale)} className="button">
          {notFound.questions}
        </a>
        <a href={basePath + exercisesPath(locale)} className="button">
          {notFound.exercises}
        </a>
        <a href={basePath + homePath(locale)} className="button">
          {notFound.home}
        </a>
      </p>
    </section>
  )
}
