import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Details } from '../../kit/Details.tsx'
import styles from './Ideas.module.css'

export interface IdeaGroup {
  readonly name: string
  readonly ideas: readonly string[]
  readonly open: boolean
}

interface IdeasProps {
  readonly lead: string
  readonly groups: readonly IdeaGroup[]
  /** What stands written already is offered no more. */
  readonly written: readonly string[]
  readonly onTake: (idea: string) => void
}

/** Sentences to take as one's own, by where they come from. Pressing one only puts it where it can be changed. */
export function Ideas({ lead, groups, written, onTake }: IdeasProps) {
  const t = useWords('ideas')
  const offered = groups.map((group) => ({ ...group, ideas: group.ideas.filter((idea) => !written.includes(idea)) }))
  return (
    <>
      <p className={styles.lead}>{lead}</p>
      {offered
        .filter(({ ideas }) => ideas.length > 0)
        .map(({ name, ideas, open }) => (
          <Details key={name} summary={name} open={open}>
            <ul className={`bare ${styles.list}`}>
              {ideas.map((idea) => (
                <li key={idea}>
                  <Button look="plain" className={styles.idea} onClick={() => onTake(idea)}>
                    <span className="unseen">{t('copy')} </span>
                    {idea}
                  </Button>
                </li>
              ))}
            </ul>
          </Details>
        ))}
    </>
  )
}
