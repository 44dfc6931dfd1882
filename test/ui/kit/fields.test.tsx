import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { describe, expect, it, vi } from 'vitest'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../src/ui/kit/ChoiceGroups.tsx'
import { Field } from '../../../src/ui/kit/Field.tsx'
import { DateField, MoneyField, UnitField } from '../../../src/ui/kit/NumberFields.tsx'
import { TextArea } from '../../../src/ui/kit/TextArea.tsx'
import { renderInWords } from './inWords.tsx'

describe('a field', () => {
  it('is found by its label and described by its hint, its error and how it was read', () => {
    renderInWords(<Field name="a" label="Counted by" hint="By name." error="Enter who counts" echo="Noor" />)
    const entry = screen.getByLabelText('Counted by')
    expect(entry).toHaveAccessibleDescription('By name. Error: Enter who counts Noor')
    expect(entry).toBeInvalid()
    expect(entry).toHaveAttribute('id', 'a')
  })

  it('says that it may stay empty in words, and never makes the browser complain', () => {
    renderInWords(<Field name="a" label="Deputy" optional />)
    expect(screen.getByLabelText('Deputy (optional)')).not.toBeRequired()
  })

  it('shows the currency as a sign that the label says too', () => {
    renderInWords(<MoneyField name="fee" label="Fee (€)" sign="€" />)
    const entry = screen.getByLabelText('Fee (€)')
    expect(entry).toHaveAttribute('inputmode', 'decimal')
    expect(entry).toHaveAttribute('type', 'text')
    expect(screen.getByText('€')).toHaveAttribute('aria-hidden', 'true')
  })

  it('asks for whole digits where the unit has no parts', () => {
    renderInWords(<UnitField name="seats" label="Seats" unit="seats" whole />)
    expect(screen.getByLabelText('Seats')).toHaveAttribute('inputmode', 'numeric')
  })

  it('offers two readings as radio buttons and a single one as a button', async () => {
    const [thousands, small] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const readings = [
      { label: '€1,500.00', onChoose: thousands },
      { label: '€1.50', onChoose: small },
    ]
    const { rerender } = renderInWords(<MoneyField name="m" label="Most" sign="€" readings={readings} />)
    await userEvent.click(screen.getByRole('radio', { name: '€1.50' }))
    expect(small).toHaveBeenCalledOnce()
    rerender(<DateField name="m" label="Most" readings={readings.slice(0, 1)} />)
    await userEvent.click(screen.getByRole('button', { name: '€1,500.00' }))
    expect(thousands).toHaveBeenCalledOnce()
  })
})

describe('a passage', () => {
  it('counts down when the end comes near, and lets one type past it', async () => {
    renderInWords(<TextArea name="t" label="Pain" limit={10} />)
    const area = screen.getByLabelText('Pain')
    expect(screen.queryByRole('status')).toBeNull()
    await userEvent.type(area, 'eight ch')
    expect(screen.getByRole('status')).toHaveTextContent('2 left')
    await userEvent.type(area, 'aracters')
    expect(screen.getByRole('status')).toHaveTextContent('6 too many')
    expect(area).toHaveValue('eight characters')
  })

  it('counts what a form library wrote into it', () => {
    function Form() {
      const { register } = useForm({ defaultValues: { t: '12345678' } })
      return <TextArea label="Pain" limit={10} {...register('t')} />
    }
    renderInWords(<Form />)
    expect(screen.getByRole('status')).toHaveTextContent('2 left')
  })
})

describe('choices', () => {
  const options = [
    { value: 'seen', label: 'We saw it', hint: 'With our own eyes.' },
    { value: 'data', label: 'From data' },
  ]

  it('are a group by their legend, and the first has the name of the group as id', () => {
    renderInWords(<RadioGroup name="how" label="How do you know?" error="Choose one" options={options} />)
    expect(screen.getByRole('group', { name: 'How do you know?' })).toHaveAccessibleDescription('Error: Choose one')
    expect(screen.getByRole('radio', { name: 'We saw it' })).toHaveAttribute('id', 'how')
    expect(screen.getByRole('radio', { name: 'We saw it' })).toHaveAccessibleDescription('With our own eyes.')
  })

  it('give react-hook-form one value, or a list', async () => {
    const sent = vi.fn<(values: unknown) => void>()
    function Form() {
      const { register, handleSubmit } = useForm({ defaultValues: { how: 'data', days: ['mon'], open: false } })
      return (
        <form onSubmit={(event) => void handleSubmit((values) => sent(values))(event)}>
          <RadioGroup label="How" options={options} {...register('how')} />
          <CheckboxGroup
            label="Days"
            options={['mon', 'tue'].map((value) => ({ value, label: value }))}
            {...register('days')}
          />
          <Checkbox label="I do not know yet" {...register('open')} />
          <button type="submit">Continue</button>
        </form>
      )
    }
    renderInWords(<Form />)
    expect(screen.getByRole('radio', { name: 'From data' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'We saw it' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'tue' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'I do not know yet' }))
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(sent).toHaveBeenCalledWith({ how: 'seen', days: ['mon', 'tue'], open: true })
  })
})
