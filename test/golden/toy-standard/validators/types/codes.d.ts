// Generated from spec/ by npm run build. Do not edit.

/** Age band. Groups of ages, as the shelves are labelled. */
export declare const AgeBand: {
  /** Child. Reads with a torch, or is read to. */
  readonly child: 'child'
  /** Youth. Reads what the parents would not. */
  readonly youth: 'youth'
  /** Adult. Has a card of their own. */
  readonly adult: 'adult'
  /** Elder. Pays no fines. */
  readonly elder: 'elder'
  /**
   * Under age. A child or a youth; the card does not say which.
   * One of child, youth: the source does not say which.
   */
  readonly under_age: 'under_age'
}
export type AgeBand = (typeof AgeBand)[keyof typeof AgeBand]

/** Reason for closing. Why the doors were shut. */
export declare const ClosureReason: {
  /** Holiday. Everyone was shut. */
  readonly holiday: 'holiday'
  /** Flood. The river came in. */
  readonly flood: 'flood'
  /** Painting. The walls were wet. */
  readonly painting: 'painting'
}
export type ClosureReason = (typeof ClosureReason)[keyof typeof ClosureReason]

/** Damage. What had happened to an item when it came back. */
export declare const Damage: {
  /** None. As it left. */
  readonly none: 'none'
  /** Torn. A page is torn or out. */
  readonly torn: 'torn'
  /** Wet. It has been wet, by whatever. */
  readonly wet: 'wet'
  /** Chewed. Teeth were involved. */
  readonly chewed: 'chewed'
  /** Lost. It did not come back. */
  readonly lost: 'lost'
  /** Scribbled on. Somebody disagreed with the author in ink. */
  readonly scribbled: 'scribbled'
}
export type Damage = (typeof Damage)[keyof typeof Damage]

/** Equipment. What was put into a room for a booking. */
export declare const Equipment: {
  /** Lamp. A green one. */
  readonly lamp: 'lamp'
  /** Chessboard. With all pieces; the desk counts them. */
  readonly chessboard: 'chessboard'
  /** Projector. With the long cable. */
  readonly projector: 'projector'
}
export type Equipment = (typeof Equipment)[keyof typeof Equipment]

/** Kind of item. What kind of thing was lent. */
export declare const ItemType: {
  /** Book. Bound, with more than 48 pages. */
  readonly book: 'book'
  /** Magazine. Stapled, and comes out again. */
  readonly magazine: 'magazine'
  /** Map. One sheet, however often folded. */
  readonly map: 'map'
  /** Film. Moving pictures on any carrier. */
  readonly film: 'film'
  /** Game. A box with pieces, counted at the desk. */
  readonly game: 'game'
  /**
   * Something printed. A book, a magazine or a map, and the card does not say which.
   * One of book, magazine, map: the source does not say which.
   */
  readonly print: 'print'
  /**
   * Something bound. A book or a magazine, and the card does not say which.
   * One of book, magazine: the source does not say which.
   */
  readonly bound: 'bound'
  /**
   * Videotape. A film on tape.
   * @deprecated The last player was lent out and never came back.
   */
  readonly videotape: 'videotape'
}
export type ItemType = (typeof ItemType)[keyof typeof ItemType]

/** Language. A language that items are written or spoken in. */
export declare const Language: {
  /** English. English of any shore. */
  readonly english: 'english'
  /** Portuguese. Portuguese of any shore. */
  readonly portuguese: 'portuguese'
  /** Spanish. Spanish of any shore. */
  readonly spanish: 'spanish'
  /**
   * Spanish or Portuguese. One of the two; the card says “Iberian shelf”.
   * One of spanish, portuguese: the source does not say which.
   */
  readonly iberian: 'iberian'
  /** Another language. A language that is not listed here. */
  readonly other: 'other'
}
export type Language = (typeof Language)[keyof typeof Language]

/** Purpose. What a room was booked for. */
export declare const Purpose: {
  /** Reading circle. Several people and one book. */
  readonly reading_circle: 'reading_circle'
  /** Homework. Several books and one person. */
  readonly homework: 'homework'
  /** Chess. Two people, and those who know better. */
  readonly chess: 'chess'
  /**
   * A quiet game. Chess or homework; from the door it looks the same.
   * One of chess, homework: the source does not say which.
   */
  readonly quiet_game: 'quiet_game'
  /** Another purpose. A purpose that is not listed here. */
  readonly other: 'other'
}
export type Purpose = (typeof Purpose)[keyof typeof Purpose]

/** Shelf. Where an item lives. */
export declare const Shelf: {
  /** Open shelf. Anyone may take it down. */
  readonly open_shelf: 'open_shelf'
  /** Counter. Asked for at the desk. */
  readonly counter: 'counter'
  /** Reading room. Looked at under a lamp. */
  readonly reading_room: 'reading_room'
}
export type Shelf = (typeof Shelf)[keyof typeof Shelf]
