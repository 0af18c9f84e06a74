// Generated from spec/ by npm run build. Do not edit.

export const AgeBand = Object.freeze({
  child: 'child',
  youth: 'youth',
  adult: 'adult',
  elder: 'elder',
  under_age: 'under_age',
})

export const ClosureReason = Object.freeze({
  holiday: 'holiday',
  flood: 'flood',
  painting: 'painting',
})

export const Damage = Object.freeze({
  none: 'none',
  torn: 'torn',
  wet: 'wet',
  chewed: 'chewed',
  lost: 'lost',
  scribbled: 'scribbled',
})

export const Equipment = Object.freeze({
  lamp: 'lamp',
  chessboard: 'chessboard',
  projector: 'projector',
})

export const ItemType = Object.freeze({
  book: 'book',
  magazine: 'magazine',
  map: 'map',
  film: 'film',
  game: 'game',
  print: 'print',
  bound: 'bound',
  videotape: 'videotape',
})

export const Language = Object.freeze({
  english: 'english',
  portuguese: 'portuguese',
  spanish: 'spanish',
  iberian: 'iberian',
  other: 'other',
})

export const Purpose = Object.freeze({
  reading_circle: 'reading_circle',
  homework: 'homework',
  chess: 'chess',
  quiet_game: 'quiet_game',
  other: 'other',
})

export const Shelf = Object.freeze({
  open_shelf: 'open_shelf',
  counter: 'counter',
  reading_room: 'reading_room',
})
