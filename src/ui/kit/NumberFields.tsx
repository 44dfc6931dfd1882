import { useId } from 'react'
import { Button } from './Button.tsx'
import { Choice } from './Choice.tsx'
import { classes } from './classes.ts'
import { Field, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'
import own from './NumberFields.module.css'

/** What was typed can be read in two ways, or in one that nobody may assume: the person chooses. */
export interface Reading {
  /** The amount written out in full (“€1,500.00”). */
  readonly label: string
  readonly onChoose: () => void
}

interface NumberProps extends Omit<FieldProps, 'before' | 'after' | 'type' | 'inputMode'> {
  /** Two readings are radio buttons, a single one is a button that takes it. */
  readings?: readonly Reading[] | undefined
  /** Digits alone, where the unit has no parts (won, people). */
  whole?: boolean
}

/**
 * An amount of money, as text: what a person types stays as typed until Continue, then `echo` says how it was read.
 * The label names the currency too, for the sign is only seen.
 */
export function MoneyField({
  sign,
  signBehind = false,
  ...rest
}: NumberProps & { sign: string; signBehind?: boolean }) {
  return <NumberField {...rest} {...(signBehind ? { after: sign } : { before: sign })} />
}

/** A quantity with its unit in the cell behind it. */
export function UnitField({ unit, ...rest }: NumberProps & { unit: string }) {
  return <NumberField {...rest} after={unit} />
}

/** A day, typed the way people write it; `echo` gives it back in full, ambiguity is asked. */
export function DateField({ readings, below, ...rest }: Omit<NumberProps, 'whole'>) {
  return <Field width="eight" autoComplete="off" {...rest} below={<Readings readings={readings} below={below} />} />
}

function NumberField({ readings, below, whole, ...rest }: NumberProps & Pick<FieldProps, 'before' | 'after'>) {
  return (
    <Field
      width="four"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      inputMode={whole ? 'numeric' : 'decimal'}
      className={classes(styles.figures, rest.className)}
      below={<Readings readings={readings} below={below} />}
    />
  )
}

function Readings({ readings = [], below }: Pick<NumberProps, 'readings' | 'below'>) {
  const name = useId()
  const [only, ...others] = readings
  return (
    <>
      {only && others.length === 0 && (
        <Button look="plain" onClick={only.onChoose}>
          {only.label}
        </Button>
      )}
      {others.length > 0 && (
        <div className={own.readings}>
          {readings.map((reading) => (
            <Choice key={reading.label} type="radio" name={name} label={reading.label} onChange={reading.onChoose} />
          ))}
        </div>
      )}
      {below}
    </>
  )
}
