import type { Block } from '../../domain/clauses/block.ts'
import type { ScreenDrawing } from '../../actions/drawnPaper.ts'
import { never } from '../../std/result.ts'
import { FacingView } from './FacingView.tsx'
import { FactsView } from './FactsView.tsx'
import { FigureView } from './FigureView.tsx'
import styles from './Paper.module.css'
import { RunsView } from './RunsView.tsx'
import { TableView } from './TableView.tsx'

/** One block of the paper as HTML; headings begin one level below the page's own. */
export function BlockView({ block, drawing }: { block: Block; drawing?: ScreenDrawing | undefined }) {
  switch (block.kind) {
    case 'title':
      return <h2 className={styles.title}>{block.text}</h2>
    case 'paragraph':
      return (
        <p className={styles[block.role]}>
          <RunsView runs={block.runs} />
        </p>
      )
    case 'section':
      return (
        <div className={styles.sectionHead}>
          <h3>
            <span className={styles.number}>{block.number}</span> {block.text}
          </h3>
          {block.ownerText === undefined ? null : <p className={styles.owner}>{block.ownerText}</p>}
        </div>
      )
    case 'head':
      return <h4 className={styles.sideHead}>{block.text}</h4>
    case 'entry':
      return <Entry label={block.label} runs={block.runs} />
    case 'clause':
      return <Clause block={block} />
    case 'list':
      return <List block={block} />
    case 'voice':
      return <Voice block={block} />
    case 'facts':
      return <FactsView cells={block.cells} />
    case 'table':
      return <TableView table={block} />
    case 'figure':
      return drawing && <FigureView figure={block} drawing={drawing} />
    case 'warning':
    case 'panel':
      return (
        <div className={styles[block.kind]}>
          {block.head === undefined ? null : (
            <p>
              <strong>{block.head}</strong>
            </p>
          )}
          <p>
            <RunsView runs={block.runs} />
          </p>
        </div>
      )
    case 'facing':
      return <FacingView sides={block.sides} />
    case 'fingerprint':
      return <Fingerprint block={block} />
    case 'signatures':
      return <Signatures block={block} />
    default:
      return never(block)
  }
}

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

function Entry({ label, runs }: Pick<Of<'entry'>, 'label' | 'runs'>) {
  return (
    <div className={styles.entry}>
      <h4>{label}</h4>
      <p>
        <RunsView runs={runs} />
      </p>
    </div>
  )
}

function Clause({ block: { number, name, mark, runs } }: { block: Of<'clause'> }) {
  return (
    <div className={styles.clause}>
      <span className={styles.number}>{number}</span>
      <div>
        <h4>
          {mark && <RunsView runs={[mark, { kind: 'text', text: ' ' }]} />}
          {name}
        </h4>
        <p>
          <RunsView runs={runs} />
        </p>
      </div>
    </div>
  )
}

function List({ block }: { block: Of<'list'> }) {
  return (
    <>
      {block.head === undefined ? null : <h4 className={styles.sideHead}>{block.head}</h4>}
      <ul className={styles.list}>
        {block.items.map((runs, index) => (
          <li key={index}>
            <RunsView runs={runs} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Voice({ block }: { block: Of<'voice'> }) {
  return (
    <>
      {block.head === undefined ? null : <h4 className={styles.sideHead}>{block.head}</h4>}
      <blockquote className={styles[`voice-${block.party}`]}>
        <p>
          <RunsView runs={block.runs} />
        </p>
        {block.by === undefined ? null : (
          <p className={styles.note}>
            <RunsView runs={block.by} />
          </p>
        )}
      </blockquote>
    </>
  )
}

function Fingerprint({ block }: { block: Of<'fingerprint'> }) {
  return (
    <>
      <h4 className={styles.sideHead}>{block.head}</h4>
      <p className={styles.groups}>{block.groups.join(' ')}</p>
      <p className={styles.note}>{block.detail}</p>
      <p className={styles.hex}>{block.hex}</p>
    </>
  )
}

function Signatures({ block }: { block: Of<'signatures'> }) {
  return (
    <>
      <p>{block.statement}</p>
      <div className={styles.fields}>
        {(['agency', 'client'] as const).map((side) => (
          <div key={side} className={styles[`field-${side}`]}>
            <h4>{block.fields[side].caption}</h4>
            <p className={styles.note}>{block.fields[side].invitation}</p>
          </div>
        ))}
      </div>
    </>
  )
}
