// Generated from spec/ by npm run build. Do not edit.

/**
 * What a cell says instead of an answer.
 */
export type NonAnswer = 'not_recorded' | 'unknown' | 'not_applicable' | 'withheld' | 'pending'

/**
 * Records by table, as one JSON file holds them.
 */
export interface Records {
  force_incidents?: ForceIncident
  force_subjects?: ForceSubject
  force_officers?: ForceOfficer
  force_actions?: ForceAction
}
/**
 * Incidents in which officers of the agency used force on a person, or showed it. One row is one incident in which reportable force was used or shown.
 */
export interface ForceIncident {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Incident number. The number or name that sets this incident apart from all others of the agency.
   */
  incident_id: string
  /**
   * Date of the incident. The day on which the incident began.
   */
  occurred_date: string | NonAnswer
  /**
   * Time of the incident. The local time at which the incident began, on the 24-hour clock.
   */
  occurred_time?: string | NonAnswer
  /**
   * Date of the report. The day on which the first report was made.
   */
  reported_date?: string | NonAnswer
  /**
   * Status of the record. How far the record has come.
   */
  record_status?: ('initial' | 'under_review' | 'suspended' | 'final') | NonAnswer
  /**
   * What the officers were doing. The work that brought officers and person together.
   */
  service_type?: string | NonAnswer
  /**
   * What the officers were doing: the agency’s own words. The words the agency used where the code of “What the officers were doing” is other.
   */
  service_type__words?: string | NonAnswer
  /**
   * District. The district or precinct in which the incident happened, by the agency’s own name.
   */
  district?: string | NonAnswer
  /**
   * Reason for force. Why force was used in the incident.
   */
  force_reason?: string[] | NonAnswer
  /**
   * Reason for force: the agency’s own words. The words the agency used where the code of “Reason for force” is other.
   */
  force_reason__words?: string | NonAnswer
  /**
   * Outcome of the review. What the agency decided about the force of the incident.
   */
  review_outcome?: string | NonAnswer
  /**
   * Outcome of the review: the agency’s own words. The words the agency used where the code of “Outcome of the review” is other.
   */
  review_outcome__words?: string | NonAnswer
}
/**
 * The persons on whom officers used force, or to whom they showed it. One row is one person on whom force was used, or to whom it was shown, in one incident.
 */
export interface ForceSubject {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Incident number. The number or name that sets this incident apart from all others of the agency.
   */
  incident_id: string
  /**
   * Number of the person. The place of the person within the incident: 1, 2, 3. It is no name and no case number.
   */
  subject_no: string
  /**
   * Race and ethnicity. The race or ethnicity of the person as the agency recorded it; several where it recorded several.
   */
  race: string[] | NonAnswer
  /**
   * Race and ethnicity: the agency’s own words. The words the agency used where the code of “Race and ethnicity” is other.
   */
  race__words?: string | NonAnswer
  /**
   * Gender. The gender of the person as the agency recorded it.
   */
  gender: ('man' | 'woman' | 'nonbinary' | 'another') | NonAnswer
  /**
   * Age. The age of the person in whole years on the day of the incident.
   */
  age?: number | NonAnswer
  /**
   * Condition of the person. Conditions of the person that officers noticed.
   */
  impairment?: string[] | NonAnswer
  /**
   * Condition of the person: the agency’s own words. The words the agency used where the code of “Condition of the person” is other.
   */
  impairment__words?: string | NonAnswer
  /**
   * Level of injury. The worst injury of the person in the incident.
   */
  injury_level:
    | (
        | 'none'
        | 'complaint_of_pain'
        | 'minor'
        | 'moderate'
        | 'hospitalised'
        | 'serious_bodily_injury'
        | 'death'
        | 'injured'
      )
    | NonAnswer
  /**
   * Taken to hospital. Whether the person was taken to a hospital because of the incident.
   */
  hospitalised?: boolean | NonAnswer
  /**
   * Date of death. The day on which the person died of the incident.
   */
  death_date?: string | NonAnswer
  /**
   * Arrested. Whether the person was arrested.
   */
  arrested?: boolean | NonAnswer
}
/**
 * The officers who used force or showed it. One row is one officer who used or showed force, in one incident.
 */
export interface ForceOfficer {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Incident number. The number or name that sets this incident apart from all others of the agency.
   */
  incident_id: string
  /**
   * Number of the officer. The place of the officer within the incident: 1, 2, 3. It is no badge number.
   */
  officer_no: string
  /**
   * Race and ethnicity. The race or ethnicity of the person as the agency recorded it; several where it recorded several.
   */
  race?: string[] | NonAnswer
  /**
   * Race and ethnicity: the agency’s own words. The words the agency used where the code of “Race and ethnicity” is other.
   */
  race__words?: string | NonAnswer
  /**
   * Gender. The gender of the person as the agency recorded it.
   */
  gender?: ('man' | 'woman' | 'nonbinary' | 'another') | NonAnswer
  /**
   * Age. The age of the person in whole years on the day of the incident.
   */
  age?: number | NonAnswer
  /**
   * Officer across records. A made-up number that stands for the same officer in other records too.
   */
  officer_ref?: string | NonAnswer
  /**
   * Years of service. The whole years since the officer was sworn in.
   */
  years_of_service?: number | NonAnswer
  /**
   * Duty status. Whether the officer was at work for the agency at the time.
   */
  duty_status?: ('on_duty' | 'off_duty' | 'secondary_employment') | NonAnswer
  /**
   * Level of injury. The worst injury of the person in the incident.
   */
  injury_level?:
    | (
        | 'none'
        | 'complaint_of_pain'
        | 'minor'
        | 'moderate'
        | 'hospitalised'
        | 'serious_bodily_injury'
        | 'death'
        | 'injured'
      )
    | NonAnswer
}
/**
 * What each officer did to, or showed, each person: one row for one type of force. One row is one type of force by one officer on one person, in one incident.
 */
export interface ForceAction {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Incident number. The number or name that sets this incident apart from all others of the agency.
   */
  incident_id: string
  /**
   * Number of the action. The place of the action within the incident: 1, 2, 3.
   */
  action_no: string
  /**
   * Number of the person. The person on whom the force was used; unknown where the agency cannot say.
   */
  subject_no: string | NonAnswer
  /**
   * Number of the officer. The officer who used the force; unknown where the agency cannot say.
   */
  officer_no: string | NonAnswer
  /**
   * Type of force. What the officer did to, or showed, the person.
   */
  force_type:
    | (
        | 'verbal_command'
        | 'firearm_drawn'
        | 'firearm_low_ready'
        | 'firearm_pointed'
        | 'cew_drawn'
        | 'cew_aimed'
        | 'cew_arced'
        | 'impact_weapon_drawn'
        | 'chemical_drawn'
        | 'launcher_pointed'
        | 'canine_deployed'
        | 'escort_hold'
        | 'handcuff_unresisted'
        | 'handcuff_resisted'
        | 'removed_from_vehicle_physical'
        | 'control_hold'
        | 'grab_pull'
        | 'push_redirect'
        | 'shield_contact'
        | 'body_weight'
        | 'takedown'
        | 'leg_restraint'
        | 'full_body_restraint'
        | 'spit_hood'
        | 'strike_personal'
        | 'chemical_spray'
        | 'chemical_munition'
        | 'noise_flash'
        | 'cew_drive_stun'
        | 'cew_probes'
        | 'impact_weapon_strike'
        | 'impact_projectile'
        | 'canine_bite'
        | 'neck_restraint'
        | 'airway_choke'
        | 'edged_weapon'
        | 'firearm_discharged'
        | 'tire_deflation'
        | 'vehicle_contact_vehicle'
        | 'vehicle_contact_person'
        | 'other_force'
        | 'firearm_shown'
        | 'cew_shown'
        | 'cew_used'
        | 'cew_shown_or_used'
        | 'impact_weapon_without_strike'
        | 'canine_used'
        | 'handcuffing'
        | 'strike_or_control'
        | 'neck_or_choke'
        | 'vehicle_contact'
      )
    | NonAnswer
  /**
   * Target of a shot. What a firearm was fired at.
   */
  target?: ('person' | 'animal' | 'vehicle' | 'object' | 'warning' | 'none') | NonAnswer
  /**
   * Intent of a shot. Whether a shot was meant.
   */
  intent?: ('intentional' | 'unintentional') | NonAnswer
  /**
   * Struck. Whether a shot, a probe, a projectile or a blow hit the person or thing it was meant for.
   */
  struck?: boolean | NonAnswer
  /**
   * Area of the body. Where force met the body of the person.
   */
  body_area?:
    ('head' | 'neck' | 'chest' | 'back' | 'abdomen' | 'groin' | 'buttocks' | 'arm_hand' | 'leg_foot')[] | NonAnswer
}

export * from './codes.js'
export type { Finding } from '../validate/index.js'
