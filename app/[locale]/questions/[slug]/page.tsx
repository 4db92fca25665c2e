import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KatexStyles } from '#app/_components/katex-styles.tsx'
import { Neighbours } from '#app/_components/neighbours.tsx'
import { Page } from '#app/_components/page.tsx'
import { QuestionAnswer } from '#app/_components/question-answer.tsx'
import { QuestionGrading } from '#app/_components/question-grading.tsx'
import { QuestionPrompt } from '#app/_components/question-prompt.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { questionPath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { getOutline, neighboursAt, readQuestion } from '#lib/content/compiled-site.ts'

type Props = PageProps<'/[locale]/questions/[slug]'>

export async function generateStaticParams() {
  const { questions } = await getOutline()
  return questions.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params)
  const { slug, question } = await readPage(params)
  const { title, description } = question.text[locale]
  return pageMetadata({ title, description }, (language) => questionPath(language, slug))
}

export default async function QuestionPage({ params }: Props) {
  const locale = await readLocale(params)
  const { slug, site, question } = await readPage(params)
  const around = neighboursAt(site.questions, site.questionAt.get(slug))
  return (
    <>
      <Page>
        {question.text[locale].hasMath && <KatexStyles />}
        <article>
          <QuestionPrompt topics={site.topics} question={question} locale={locale} />
          <QuestionAnswer site={site} question={question} locale={locale} />
        </article>
        <Neighbours {...around} locale={locale} />
      </Page>
      <QuestionGrading
        locale={locale}
        question={{
          slug,
          points: question.text[locale].rubric.map(({ id }) => id),
          calc: question.calc,
          nextHref: around.next ? questionPath(locale, around.next.slug) : null,
        }}
      />
    </>
  )
}

async function readPage(params: Props['params']) {
  const { slug } = await params
  const site = await getOutline()
  return site.questionAt.has(slug) ? { slug, site, question: await readQuestion(slug) } : notFound()
}
