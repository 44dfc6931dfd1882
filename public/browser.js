/* In words that every browser understands: says so where this one is too old for the app. Written for that purpose in ES5. */
;(function () {
  var knows =
    window.CSS &&
    CSS.supports &&
    CSS.supports('color', 'light-dark(#000, #fff)') &&
    CSS.supports('grid-template-rows', 'subgrid') &&
    'toSorted' in Array.prototype &&
    'isWellFormed' in String.prototype &&
    'showModal' in document.createElement('dialog')
  if (!knows) document.getElementById('too-old').hidden = false
})()
