// The words of every question in one file: told together they are a tenth lighter than apart.
export { default as check } from '../../../../locales/en/check.json'
export { default as entries } from '../../../../locales/en/entries.json'
export { default as goal } from '../../../../locales/en/goal.json'
export { default as line } from '../../../../locales/en/line.json'
export { default as money } from '../../../../locales/en/money.json'
export { default as steps } from '../../../../locales/en/steps.json'
