// Generated from spec/ by npm run build. Do not edit.

/**
 * What a cell says instead of an answer.
 */
export type NonAnswer = 'not_recorded' | 'unknown' | 'not_applicable' | 'withheld' | 'pending'

/**
 * Records by table, as one JSON file holds them.
 */
export interface Records {
  loans?: Loan
  loan_items?: Item
  room_bookings?: Booking
  closures?: Closure
}
/**
 * What one reader carried out of the door at one time. One row is one visit to the desk by one reader.
 */
export interface Loan {
  /**
   * Branch. The branch of the library, by its short name.
   */
  branch_id: string
  /**
   * Number of the loan. The number stamped on the card.
   */
  loan_id: string
  /**
   * Date of the loan. The day on which the items left.
   */
  lent_date: string | NonAnswer
  /**
   * Time of the loan. When the stamp came down.
   */
  lent_time?: string | NonAnswer
  /**
   * Due date. The day by which the items come back.
   */
  due_date?: string | NonAnswer
  /**
   * Date of return. The day on which the last item came back.
   */
  returned_date?: string | NonAnswer
  /**
   * Renewals. How often the loan was renewed.
   */
  renewals?: number | NonAnswer
  /**
   * Fine. What the reader paid.
   */
  fine?: number | NonAnswer
  /**
   * Sent by post. The items were sent to the reader.
   */
  by_post?: boolean | NonAnswer
  /**
   * Age of the reader. Age in whole years on that day.
   */
  reader_age: number | NonAnswer
  /**
   * Age band on the card. The band that the card names, where the card is older than the age.
   */
  card_band?: ('child' | 'youth' | 'adult' | 'elder' | 'under_age') | NonAnswer
  /**
   * Languages read. The languages the reader asked for.
   */
  languages?: string[] | NonAnswer
  /**
   * Languages read: the agency’s own words. The words the agency used where the code of “Languages read” is other.
   */
  languages__words?: string | NonAnswer
}
/**
 * Every single thing that left with a loan. One row is one item of one loan.
 */
export interface Item {
  /**
   * Branch. The branch of the library, by its short name.
   */
  branch_id: string
  /**
   * Number of the loan. The number stamped on the card.
   */
  loan_id: string
  /**
   * Number of the item. The place of the item on the card: 1, 2, 3.
   */
  item_no: string
  /**
   * Kind of item. What kind of thing it is.
   */
  item_type: ('book' | 'magazine' | 'map' | 'film' | 'game' | 'print' | 'bound' | 'videotape') | NonAnswer
  /**
   * Barcode. The number under the stripes.
   */
  barcode?: string | NonAnswer
  /**
   * Damage. What was wrong with it when it came back.
   */
  damage?: ('none' | 'torn' | 'wet' | 'chewed' | 'lost' | 'scribbled')[] | NonAnswer
  /**
   * Pieces counted. How many pieces were in the box.
   */
  counted_pieces?: number | NonAnswer
}
/**
 * A room that was kept for somebody. One row is one room for one group on one day.
 */
export interface Booking {
  /**
   * Number of the booking. The line of the ledger.
   */
  booking_id: string
  /**
   * Date. The day for which the room was kept.
   */
  booked_date: string | NonAnswer
  /**
   * From. When the door was opened.
   */
  from_time?: string | NonAnswer
  /**
   * Until. When the chairs were back.
   */
  to_time?: string | NonAnswer
  /**
   * People. How many came.
   */
  people?: number | NonAnswer
  /**
   * Library card. The card of the reader who booked.
   */
  card_no?: string | NonAnswer
  /**
   * Club. The club that booked.
   */
  club_name?: string | NonAnswer
  /**
   * Purpose. What the room was booked for.
   */
  purpose?: string | NonAnswer
  /**
   * Purpose: the agency’s own words. The words the agency used where the code of “Purpose” is other.
   */
  purpose__words?: string | NonAnswer
  /**
   * Equipment. What was put into the room.
   */
  equipment?: ('lamp' | 'chessboard' | 'projector')[] | NonAnswer
  /**
   * Age of the reader. Age in whole years on that day.
   */
  reader_age?: number | NonAnswer
}
/**
 * Days on which the library was shut. One row is one stretch of days for one reason.
 */
export interface Closure {
  /**
   * Number of the closure. The number of the notice on the door.
   */
  closure_id: string
  /**
   * First day. The first day on which the doors were shut.
   */
  from_date: string | NonAnswer
  /**
   * Last day. The last day on which the doors were shut.
   */
  to_date: string | NonAnswer
  /**
   * Reason. Why the doors were shut.
   */
  reason?: ('holiday' | 'flood' | 'painting') | NonAnswer
}

export * from './codes.js'
export type { Finding } from '../validate/index.js'
