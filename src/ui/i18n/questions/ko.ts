// The words of every question in one file: told together they are a tenth lighter than apart.
export { default as check } from '../../../../locales/ko/check.json'
export { default as entries } from '../../../../locales/ko/entries.json'
export { default as goal } from '../../../../locales/ko/goal.json'
export { default as line } from '../../../../locales/ko/line.json'
export { default as money } from '../../../../locales/ko/money.json'
export { default as steps } from '../../../../locales/ko/steps.json'
