// The words of every question in one file: told together they are a tenth lighter than apart.
export { default as check } from '../../../../locales/nl/check.json'
export { default as entries } from '../../../../locales/nl/entries.json'
export { default as goal } from '../../../../locales/nl/goal.json'
export { default as line } from '../../../../locales/nl/line.json'
export { default as money } from '../../../../locales/nl/money.json'
export { default as steps } from '../../../../locales/nl/steps.json'
