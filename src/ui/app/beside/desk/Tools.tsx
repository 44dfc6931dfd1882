import type { Listing } from '../../../../engine/drafts/kept.ts'
import { writeCount } from '../../../../domain/language/writeNumber.ts'
import { useLanguage, useWords, type Words } from '../../../i18n/useWords.ts'
import { Field } from '../../../kit/Field.tsx'
import { isWanted, STANDINGS, type Filter, type Order, type Wanted } from './arrange.ts'

interface ToolsProps {
  listings: readonly Listing[]
  wanted: Wanted
  onWant: (wanted: Wanted) => void
}

const FILTERS: readonly Filter[] = ['all', ...STANDINGS, 'archived']
const ORDERS: readonly Order[] = ['newest', 'next']

/** Search, which agreements, and in which order: each answers as it is touched. */
export function Tools({ listings, wanted, onWant }: ToolsProps) {
  const t = useWords('desk')
  const { language } = useLanguage()
  const count = (filter: Filter) => writeCount(listings.filter((each) => isWanted(each, filter)).length, language)
  return (
    <search className="desk-tools">
      <Field
        id="desk-search"
        label={t('search.label')}
        hint={t('search.hint')}
        value={wanted.query}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={({ currentTarget }) => onWant({ ...wanted, query: currentTarget.value })}
      />
      <Choose
        label={t('filter.label')}
        value={wanted.filter}
        options={FILTERS.map((filter) => [filter, t('filter.of', { state: nameOf(filter, t), number: count(filter) })])}
        onChoose={(filter) => onWant({ ...wanted, filter })}
      />
      <Choose
        label={t('order.label')}
        value={wanted.order}
        options={ORDERS.map((order) => [order, t(`order.${order}`)])}
        onChoose={(order) => onWant({ ...wanted, order })}
      />
    </search>
  )
}

function nameOf(filter: Filter, t: Words<'desk'>): string {
  if (filter === 'all' || filter === 'archived' || filter === 'away') return t(`filter.${filter}`)
  return t(`standing.${filter}`)
}

interface ChooseProps<T extends string> {
  label: string
  value: T
  options: readonly (readonly [T, string])[]
  onChoose: (chosen: T) => void
}

function Choose<T extends string>({ label, value, options, onChoose }: ChooseProps<T>) {
  return (
    <label className="desk-choose">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([key]) => key === currentTarget.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
