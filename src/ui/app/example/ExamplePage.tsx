import { use } from 'react'
import { isExampleName, type ExampleName } from '../../../domain/examples/examples.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { PaperView } from '../../sheets/PaperView.tsx'
import { Acts, Button, LinkButton } from '../../kit/Button.tsx'
import { BackLink } from '../../kit/BackLink.tsx'
import { Page, Part } from '../../kit/Page.tsx'
import { PageHeading } from '../../kit/PageHeading.tsx'
import { useHeldLocation } from '../heldAddress.ts'
import { useOutside } from '../outside.ts'
import { beginFromExample } from '../start/beginFromExample.ts'
import { useStillHere } from '../start/useStillHere.ts'
import { UnknownAddress } from '../states/States.tsx'
import { examplePaper } from './examplePaper.ts'
import styles from './ExamplePage.module.css'

/** A finished paper to read, in one tap from the first screen; and the way to make it one's own. */
export function ExamplePage({ name }: { name: string }) {
  if (!isExampleName(name)) return <UnknownAddress />
  return <KnownExample name={name} />
}

function KnownExample({ name }: { name: ExampleName }) {
  const t = useWords('app')
  const { language } = useLanguage()
  const paper = use(examplePaper(name, language))
  const { desk } = useOutside()
  const [, navigate] = useHeldLocation()
  const isHere = useStillHere()
  const begin = async () => {
    const begun = await beginFromExample(await desk(), name, language)
    if (!isHere()) return
    if (begun.ok) navigate(`/a/${begun.value}`)
  }
  return (
    <Page>
      <Part columns="all">
        <BackLink href="#/">{t('hub.back')}</BackLink>
      </Part>
      <Part columns="all" className={styles.head}>
        <PageHeading title={t(`example.${name}.name`)} />
        <p className="lead">{t('paper.exampleText')}</p>
        <Acts>
          <Button onClick={() => void begin()}>{t('paper.useIt')}</Button>
          <LinkButton look="plain" href="#/glossary">
            {t('foot.glossary')}
          </LinkButton>
        </Acts>
      </Part>
      <Part columns="all" className={styles.paper}>
        <PaperView paper={paper} state={t('mine.example')} />
      </Part>
    </Page>
  )
}
