import { useEffect, useRef, useState, type Ref } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Details } from '../../kit/Details.tsx'
import { PaperView } from '../../sheets/PaperView.tsx'
import { SheetView } from '../../sheets/SheetView.tsx'
import type { PressedPaper } from '../../../actions/pressMessages.ts'
import styles from './PaperPages.module.css'

/** The very sheets that were printed, one under the other, and the same words as text for whoever reads otherwise. */
export function PaperPages({ paper, ref }: { paper: PressedPaper; ref?: Ref<HTMLHeadingElement> }) {
  const t = useWords('sign')
  const { sheets, papers } = paper
  const pages = sheets.pages.length
  return (
    <section className={styles.pages}>
      <h2 ref={ref} tabIndex={-1}>
        {t('pages.heading', { count: pages })}
      </h2>
      <Details summary={t('pages.asText')}>
        <div className={styles.text}>
          {papers.map((each) => (
            <PaperView key={each.language} paper={each} state={t('pages.asPrinted')} />
          ))}
        </div>
      </Details>
      <ol className="bare">
        {sheets.pages.map((_, page) => (
          <li key={page} className={styles.page}>
            <PageInSight
              paper={paper}
              page={page}
              label={t('pages.page', { page: String(page + 1), pages: String(pages) })}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface PageProps {
  paper: PressedPaper
  page: number
  label: string
}

/** A page of some thousand outlines is drawn when it comes near, so that the screen never waits for those nobody sees. */
function PageInSight({ paper, page, label }: PageProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    if (isNear || !frame.current) return undefined
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setIsNear(true), {
      rootMargin: '600px',
    })
    watch.observe(frame.current)
    return () => watch.disconnect()
  }, [isNear])
  const { width, height } = paper.sheets
  return (
    <>
      <div ref={frame} className={styles.sheet} style={{ aspectRatio: `${width} / ${height}` }}>
        {isNear && <SheetView sheets={paper.sheets} outlines={paper.outlines} page={page} label={label} />}
      </div>
      <p className={styles.number} aria-hidden="true">
        {label}
      </p>
    </>
  )
}
