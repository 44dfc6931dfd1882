// The words of every question in one file: told together they are a tenth lighter than apart.
export { default as check } from '../../../../locales/pl/check.json'
export { default as entries } from '../../../../locales/pl/entries.json'
export { default as goal } from '../../../../locales/pl/goal.json'
export { default as line } from '../../../../locales/pl/line.json'
export { default as money } from '../../../../locales/pl/money.json'
export { default as steps } from '../../../../locales/pl/steps.json'
