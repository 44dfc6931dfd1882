import { memo, type ReactNode } from 'react'
import type { DrawnPaper } from '../../actions/drawnPaper.ts'
import type { Block } from '../../domain/clauses/block.ts'
import type { Path } from '../../domain/agreement/draft.ts'
import type { Side } from '../../domain/agreement/scalars.ts'
import { BlockView } from './BlockView.tsx'
import { isLit } from './lit.ts'
import styles from './Paper.module.css'

interface PaperViewProps {
  paper: DrawnPaper
  /** "Draft 7, unsigned": what kind of copy this is. */
  state: string
  /** The answers that the question on screen writes, by whom, and the words that say so to everybody. */
  writing?: { paths: readonly Path[]; by: Side | 'both'; says: string } | undefined
  /** What stands under a block on this screen alone, never on paper: the way to change it. */
  under?: (block: Block, following: readonly Block[]) => ReactNode
}

/** The paper that will be printed, as a reader meets it beside the questions. */
export function PaperView({ paper, state, writing, under }: PaperViewProps) {
  const { furniture } = paper
  return (
    <article className={styles.paper} lang={paper.language} aria-label={furniture.title}>
      <header className={styles.head}>
        <span>
          {furniture.agency} · {furniture.client}
        </span>
        <span>{state}</span>
      </header>
      {furniture.example === null ? null : <p className={styles.example}>{furniture.example}</p>}
      {paper.sections.map((section) => (
        <section key={section.id} data-section={section.id} className={styles.section}>
          {section.blocks.map((block, place) => {
            const lit = writing !== undefined && isLit(block.paths, writing.paths)
            return (
              <div
                key={block.id}
                id={`paper-${block.id}`}
                className={lit ? styles[`lit-${writing.by}`] : undefined}
                data-lit={lit ? (block.paths?.length ?? 0) : undefined}
              >
                <Drawn block={block} drawing={paper.drawings[block.id]} />
                {lit ? <p className={styles.writing}>{writing.says}</p> : null}
                {under?.(block, section.blocks.slice(place + 1))}
              </div>
            )
          })}
        </section>
      ))}
    </article>
  )
}

/**
 * Each telling of the paper is made of new objects, and with a letter one block or two say something else: only those
 * are drawn again. A drawing follows from its block.
 */
const Drawn = memo(BlockView, (before, now) => textOf(before.block) === textOf(now.block))

const texts = new WeakMap<Block, string>()

function textOf(block: Block): string {
  const text = texts.get(block) ?? JSON.stringify(block)
  texts.set(block, text)
  return text
}
