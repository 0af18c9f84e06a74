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
  stops?: StopRecord
  stop_searches?: Search
  complaints?: Complaint
  complainants?: Complainant
  complaint_officers?: ComplaintOfficer
  allegations?: Allegation
  allegation_dispositions?: Disposition
  shootings?: Shooting
  shooting_subjects?: ShootingSubject
  shooting_officers?: ShootingOfficer
  reporting_periods?: Period
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
   * Precision of the date. How exactly the date of the incident is known.
   */
  date_precision?: ('day' | 'week' | 'month' | 'quarter' | 'year') | NonAnswer
  /**
   * Date of the report. The day on which the first report was made.
   */
  reported_date?: string | NonAnswer
  /**
   * Date of the last change. The day on which the record was last changed.
   */
  updated_date?: string | NonAnswer
  /**
   * Status of the record. How far the record has come.
   */
  record_status?: ('initial' | 'under_review' | 'suspended' | 'final') | NonAnswer
  /**
   * Who filed the record. The part that the person who filed the record had in the incident.
   */
  reporting_role?: string | NonAnswer
  /**
   * Who filed the record: the agency’s own words. The words the agency used where the code of “Who filed the record” is other.
   */
  reporting_role__words?: string | NonAnswer
  /**
   * How the encounter began. What brought officers and person into contact.
   */
  initiation?: string | NonAnswer
  /**
   * How the encounter began: the agency’s own words. The words the agency used where the code of “How the encounter began” is other.
   */
  initiation__words?: string | NonAnswer
  /**
   * What the officers were doing. The work that brought officers and person together.
   */
  service_type?: string | NonAnswer
  /**
   * What the officers were doing: the agency’s own words. The words the agency used where the code of “What the officers were doing” is other.
   */
  service_type__words?: string | NonAnswer
  /**
   * Kind of place. The kind of place in which the incident happened.
   */
  setting?: string | NonAnswer
  /**
   * Kind of place: the agency’s own words. The words the agency used where the code of “Kind of place” is other.
   */
  setting__words?: string | NonAnswer
  /**
   * District. The district or precinct in which the incident happened, by the agency’s own name.
   */
  district?: string | NonAnswer
  /**
   * Beat. The smallest patrol area in which the incident happened, by the agency’s own name.
   */
  beat?: string | NonAnswer
  /**
   * Place. The street at its hundred-block, the crossing, or the public place of the incident, in words.
   */
  location_text?: string | NonAnswer
  /**
   * Precision of the place. How exactly the place or the coordinates say where the incident happened.
   */
  location_precision?:
    | (
        | 'address'
        | 'poi_small'
        | 'intersection'
        | 'block'
        | 'map_point'
        | 'road'
        | 'highway'
        | 'poi_large'
        | 'beat'
        | 'district'
        | 'postcode'
        | 'municipality'
        | 'county'
      )
    | NonAnswer
  /**
   * Latitude. The latitude of the place in degrees, north positive (WGS 84).
   */
  latitude?: number | NonAnswer
  /**
   * Longitude. The longitude of the place in degrees, east positive (WGS 84).
   */
  longitude?: number | NonAnswer
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
   * Source of the race. How the recorded race or ethnicity was established.
   */
  race_source?: string | NonAnswer
  /**
   * Source of the race: the agency’s own words. The words the agency used where the code of “Source of the race” is other.
   */
  race_source__words?: string | NonAnswer
  /**
   * Race and ethnicity in the person’s own words. What the person said of their race or ethnicity, where the file has it beside what the agency recorded.
   */
  race_self_reported?: string[] | NonAnswer
  /**
   * Race and ethnicity in the person’s own words: the agency’s own words. The words the agency used where the code of “Race and ethnicity in the person’s own words” is other.
   */
  race_self_reported__words?: string | NonAnswer
  /**
   * Gender. The gender of the person as the agency recorded it.
   */
  gender: ('man' | 'woman' | 'nonbinary' | 'another' | 'nonbinary_or_another' | 'transgender_or_another') | NonAnswer
  /**
   * Source of the gender. How the recorded gender was established.
   */
  gender_source?: string | NonAnswer
  /**
   * Source of the gender: the agency’s own words. The words the agency used where the code of “Source of the gender” is other.
   */
  gender_source__words?: string | NonAnswer
  /**
   * Age. The age of the person in whole years on the day of the incident.
   */
  age?: number | NonAnswer
  /**
   * Age band. The band in which the agency publishes the age of the person.
   */
  age_band?:
    | (
        | '0_9'
        | '10_14'
        | '15_17'
        | '18_24'
        | '25_34'
        | '35_44'
        | '45_54'
        | '55_64'
        | '65_plus'
        | '0_17'
        | '10_17'
        | '18_34'
        | '18_plus'
        | '35_plus'
      )
    | NonAnswer
  /**
   * Child. Whether the person was under 18 years of age.
   */
  juvenile?: boolean | NonAnswer
  /**
   * Condition of the person. Conditions of the person that officers noticed.
   */
  impairment?: string[] | NonAnswer
  /**
   * Condition of the person: the agency’s own words. The words the agency used where the code of “Condition of the person” is other.
   */
  impairment__words?: string | NonAnswer
  /**
   * Resistance. What the person did against the officers, all that applies.
   */
  resistance?: string[] | NonAnswer
  /**
   * Resistance: the agency’s own words. The words the agency used where the code of “Resistance” is other.
   */
  resistance__words?: string | NonAnswer
  /**
   * Part of the person. Whether the officer acted on the person, or the force reached somebody else.
   */
  subject_role?: ('subject' | 'bystander' | 'officer') | NonAnswer
  /**
   * Armed. Whether the person was armed, and how that is known.
   */
  armed_status?:
    | (
        | 'armed_actual'
        | 'armed_alleged'
        | 'believed_armed_not_found'
        | 'unarmed'
        | 'believed_armed'
        | 'armed_or_believed'
      )
    | NonAnswer
  /**
   * Weapon of the person. What the person was armed with, or was believed to be armed with.
   */
  weapon?: string[] | NonAnswer
  /**
   * Weapon of the person: the agency’s own words. The words the agency used where the code of “Weapon of the person” is other.
   */
  weapon__words?: string | NonAnswer
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
        | 'none_visible'
        | 'injured_not_admitted'
        | 'below_serious'
        | 'serious_grade_unclear'
        | 'admitted_or_serious'
        | 'injured_alive'
      )
    | NonAnswer
  /**
   * Cause of the injury. What caused the worst injury of the person.
   */
  injury_attribution?: string | NonAnswer
  /**
   * Cause of the injury: the agency’s own words. The words the agency used where the code of “Cause of the injury” is other.
   */
  injury_attribution__words?: string | NonAnswer
  /**
   * Broken bone. Whether a bone of the person was broken.
   */
  fracture?: boolean | NonAnswer
  /**
   * Medical aid. Whether the person was treated by anyone, at the place or elsewhere, because of the incident.
   */
  medical_aid?: boolean | NonAnswer
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
  gender?: ('man' | 'woman' | 'nonbinary' | 'another' | 'nonbinary_or_another' | 'transgender_or_another') | NonAnswer
  /**
   * Age. The age of the person in whole years on the day of the incident.
   */
  age?: number | NonAnswer
  /**
   * Age band. The band in which the agency publishes the age of the person.
   */
  age_band?:
    | (
        | '0_9'
        | '10_14'
        | '15_17'
        | '18_24'
        | '25_34'
        | '35_44'
        | '45_54'
        | '55_64'
        | '65_plus'
        | '0_17'
        | '10_17'
        | '18_34'
        | '18_plus'
        | '35_plus'
      )
    | NonAnswer
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
  duty_status?: ('on_duty' | 'off_duty' | 'secondary_employment' | 'not_on_duty') | NonAnswer
  /**
   * Clothing. What the officer wore.
   */
  uniform?: ('patrol_uniform' | 'tactical_uniform' | 'utility_uniform' | 'plainclothes' | 'uniformed') | NonAnswer
  /**
   * Kind of officer. What kind of member of the agency the officer was.
   */
  sworn_status?: ('sworn' | 'reserve' | 'detention' | 'civilian') | NonAnswer
  /**
   * Part in the incident. What part the officer had in the incident.
   */
  role?:
    | (
        | 'used_force'
        | 'supervisor_present'
        | 'present'
        | 'supervisor_consulted'
        | 'responded_after'
        | 'supervisor'
        | 'on_scene_no_force'
      )
    | NonAnswer
  /**
   * Body-worn camera. Whether a camera on the officer’s body recorded the incident.
   */
  body_worn_camera?: boolean | NonAnswer
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
        | 'none_visible'
        | 'injured_not_admitted'
        | 'below_serious'
        | 'serious_grade_unclear'
        | 'admitted_or_serious'
        | 'injured_alive'
      )
    | NonAnswer
  /**
   * Taken to hospital. Whether the person was taken to a hospital because of the incident.
   */
  hospitalised?: boolean | NonAnswer
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
   * Number of the person. The person on whom the force was used; unknown where the agency cannot say, and not_applicable where it was used on nobody.
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
        | 'mitigation'
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
        | 'remote_restraint'
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
        | 'explosive'
        | 'firearm_discharged'
        | 'tire_deflation'
        | 'vehicle_contact_vehicle'
        | 'vehicle_contact_person'
        | 'other_force'
        | 'firearm_shown'
        | 'firearm_unholstered'
        | 'firearm_shown_or_discharged'
        | 'firearm_discharged_or_club'
        | 'weapon_shown'
        | 'cew_shown'
        | 'cew_aimed_or_arced'
        | 'cew_used'
        | 'cew_shown_or_used'
        | 'impact_weapon_without_strike'
        | 'impact_weapon_shown_or_used'
        | 'strike'
        | 'improvised_weapon'
        | 'chemical_used'
        | 'chemical_shown_or_used'
        | 'pepper_balls'
        | 'less_lethal_used'
        | 'canine_used'
        | 'verbal_or_mitigation'
        | 'handcuffing'
        | 'restraint_applied'
        | 'limb_or_body_restraint'
        | 'restraining_device'
        | 'takedown_or_handcuffing'
        | 'hold_or_takedown'
        | 'escort_or_control_hold'
        | 'ground_control'
        | 'physical_control'
        | 'strike_or_control'
        | 'unarmed_force'
        | 'unarmed_or_vehicle'
        | 'neck_or_choke'
        | 'vehicle_contact'
        | 'vehicle_used'
      )
    | NonAnswer
  /**
   * Target of a shot. What a firearm was fired at, or the person whom it hit.
   */
  target?: ('person' | 'animal' | 'vehicle' | 'object' | 'warning' | 'none') | NonAnswer
  /**
   * Intent of a shot. Whether a shot was meant.
   */
  intent?: ('intentional' | 'unintentional') | NonAnswer
  /**
   * Struck. Whether a shot, a probe, a projectile or a blow hit the target: the person of this row or, where the target of a shot is an animal, a vehicle or an object, that.
   */
  struck?: boolean | NonAnswer
  /**
   * Shots. How many shots the officer fired from a firearm.
   */
  rounds?: number | NonAnswer
  /**
   * Times. How many times the officer used this type of force on the person.
   */
  repetitions?: number | NonAnswer
  /**
   * Area of the body. Where force met the body of the person.
   */
  body_area?:
    ('head' | 'neck' | 'chest' | 'back' | 'abdomen' | 'groin' | 'buttocks' | 'arm_hand' | 'leg_foot')[] | NonAnswer
  /**
   * Position of the body. The position of the person when the force was used.
   */
  position?: ('standing' | 'seated' | 'kneeling' | 'prone' | 'supine' | 'on_side' | 'lying') | NonAnswer
  /**
   * Order. The place of the action in the order in which the incident went: 1 for the first.
   */
  sequence?: number | NonAnswer
}
/**
 * The persons whom officers of the agency stopped, and the vehicles with nobody in them. One row is one person, or one vehicle with nobody in it, in one stop.
 */
export interface StopRecord {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Stop number. The number or name that sets this stop apart from all others of the agency.
   */
  stop_id: string
  /**
   * Number of the person. The place of the person within the stop: 1, 2, 3. It is no name and no case number.
   */
  person_no: string
  /**
   * Date of the incident. The day on which the incident began.
   */
  occurred_date: string | NonAnswer
  /**
   * Time of the incident. The local time at which the incident began, on the 24-hour clock.
   */
  occurred_time?: string | NonAnswer
  /**
   * Precision of the date. How exactly the date of the incident is known.
   */
  date_precision?: ('day' | 'week' | 'month' | 'quarter' | 'year') | NonAnswer
  /**
   * Date of the last change. The day on which the record was last changed.
   */
  updated_date?: string | NonAnswer
  /**
   * How the encounter began. What brought officers and person into contact.
   */
  initiation?: string | NonAnswer
  /**
   * How the encounter began: the agency’s own words. The words the agency used where the code of “How the encounter began” is other.
   */
  initiation__words?: string | NonAnswer
  /**
   * Kind of place. The kind of place in which the incident happened.
   */
  setting?: string | NonAnswer
  /**
   * Kind of place: the agency’s own words. The words the agency used where the code of “Kind of place” is other.
   */
  setting__words?: string | NonAnswer
  /**
   * District. The district or precinct in which the incident happened, by the agency’s own name.
   */
  district?: string | NonAnswer
  /**
   * Beat. The smallest patrol area in which the incident happened, by the agency’s own name.
   */
  beat?: string | NonAnswer
  /**
   * Place. The street at its hundred-block, the crossing, or the public place of the incident, in words.
   */
  location_text?: string | NonAnswer
  /**
   * Precision of the place. How exactly the place or the coordinates say where the incident happened.
   */
  location_precision?:
    | (
        | 'address'
        | 'poi_small'
        | 'intersection'
        | 'block'
        | 'map_point'
        | 'road'
        | 'highway'
        | 'poi_large'
        | 'beat'
        | 'district'
        | 'postcode'
        | 'municipality'
        | 'county'
      )
    | NonAnswer
  /**
   * Latitude. The latitude of the place in degrees, north positive (WGS 84).
   */
  latitude?: number | NonAnswer
  /**
   * Longitude. The longitude of the place in degrees, east positive (WGS 84).
   */
  longitude?: number | NonAnswer
  /**
   * Race and ethnicity. The race or ethnicity of the person as the agency recorded it; several where it recorded several.
   */
  race: string[] | NonAnswer
  /**
   * Race and ethnicity: the agency’s own words. The words the agency used where the code of “Race and ethnicity” is other.
   */
  race__words?: string | NonAnswer
  /**
   * Source of the race. How the recorded race or ethnicity was established.
   */
  race_source?: string | NonAnswer
  /**
   * Source of the race: the agency’s own words. The words the agency used where the code of “Source of the race” is other.
   */
  race_source__words?: string | NonAnswer
  /**
   * Race and ethnicity in the person’s own words. What the person said of their race or ethnicity, where the file has it beside what the agency recorded.
   */
  race_self_reported?: string[] | NonAnswer
  /**
   * Race and ethnicity in the person’s own words: the agency’s own words. The words the agency used where the code of “Race and ethnicity in the person’s own words” is other.
   */
  race_self_reported__words?: string | NonAnswer
  /**
   * Gender. The gender of the person as the agency recorded it.
   */
  gender: ('man' | 'woman' | 'nonbinary' | 'another' | 'nonbinary_or_another' | 'transgender_or_another') | NonAnswer
  /**
   * Source of the gender. How the recorded gender was established.
   */
  gender_source?: string | NonAnswer
  /**
   * Source of the gender: the agency’s own words. The words the agency used where the code of “Source of the gender” is other.
   */
  gender_source__words?: string | NonAnswer
  /**
   * Age. The age of the person in whole years on the day of the incident.
   */
  age?: number | NonAnswer
  /**
   * Age band. The band in which the agency publishes the age of the person.
   */
  age_band?:
    | (
        | '0_9'
        | '10_14'
        | '15_17'
        | '18_24'
        | '25_34'
        | '35_44'
        | '45_54'
        | '55_64'
        | '65_plus'
        | '0_17'
        | '10_17'
        | '18_34'
        | '18_plus'
        | '35_plus'
      )
    | NonAnswer
  /**
   * Child. Whether the person was under 18 years of age.
   */
  juvenile?: boolean | NonAnswer
  /**
   * How the person was travelling. How the person was on the road or in the place when stopped, or that a vehicle had nobody in it.
   */
  stop_mode: string | NonAnswer
  /**
   * How the person was travelling: the agency’s own words. The words the agency used where the code of “How the person was travelling” is other.
   */
  stop_mode__words?: string | NonAnswer
  /**
   * Passenger. Whether the person rode in the vehicle and did not drive it.
   */
  passenger?: boolean | NonAnswer
  /**
   * Legal ground of the stop. What let officers stop the person or the vehicle, as far as it was known when the stop began.
   */
  stop_legal_basis?: string | NonAnswer
  /**
   * Legal ground of the stop: the agency’s own words. The words the agency used where the code of “Legal ground of the stop” is other.
   */
  stop_legal_basis__words?: string | NonAnswer
  /**
   * Reason for the stop. Why officers stopped the person or the vehicle, as far as they knew when the stop began.
   */
  stop_reason: string[] | NonAnswer
  /**
   * Reason for the stop: the agency’s own words. The words the agency used where the code of “Reason for the stop” is other.
   */
  stop_reason__words?: string | NonAnswer
  /**
   * Action during the stop. What officers did towards the person, without force and without the searches.
   */
  stop_action?: string[] | NonAnswer
  /**
   * Action during the stop: the agency’s own words. The words the agency used where the code of “Action during the stop” is other.
   */
  stop_action__words?: string | NonAnswer
  /**
   * Outcome of the stop. How the stop ended for the person, all that applies.
   */
  stop_outcome: string[] | NonAnswer
  /**
   * Outcome of the stop: the agency’s own words. The words the agency used where the code of “Outcome of the stop” is other.
   */
  stop_outcome__words?: string | NonAnswer
  /**
   * Searched. Whether officers searched or frisked the person, or searched the person’s things or vehicle.
   */
  searched: boolean | NonAnswer
  /**
   * Force. Whether officers used force on the person or showed it.
   */
  force_used?: boolean | NonAnswer
  /**
   * Incident of force. The number of the incident in force_incidents, where force was used in the stop.
   */
  force_incident_id?: string | NonAnswer
  /**
   * Length of the stop. The minutes from when the person was stopped until the person was free to leave or was taken away.
   */
  duration_minutes?: number | NonAnswer
}
/**
 * What officers searched in a stop: one row for each search of a person, a vehicle or a thing. One row is one search of one kind, in one stop.
 */
export interface Search {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Stop number. The number of the stop in which officers searched.
   */
  stop_id: string
  /**
   * Number of the search. The place of the search within the stop: 1, 2, 3.
   */
  search_no: string
  /**
   * Number of the person. The person who was searched, or in whose record the search stands; unknown where the agency cannot say.
   */
  person_no: string | NonAnswer
  /**
   * Kind of search. Whom or what officers searched, and how far the search went.
   */
  search_type: string | NonAnswer
  /**
   * Kind of search: the agency’s own words. The words the agency used where the code of “Kind of search” is other.
   */
  search_type__words?: string | NonAnswer
  /**
   * Legal ground of the search. What let officers search, all that the agency recorded.
   */
  search_basis: string[] | NonAnswer
  /**
   * Legal ground of the search: the agency’s own words. The words the agency used where the code of “Legal ground of the search” is other.
   */
  search_basis__words?: string | NonAnswer
  /**
   * Asked for consent. Whether officers asked to search before this search.
   */
  consent_asked?: boolean | NonAnswer
  /**
   * Consent given. Whether the person agreed to this search.
   */
  consent_given?: boolean | NonAnswer
  /**
   * Object of the search. What officers searched for.
   */
  sought?: string | NonAnswer
  /**
   * Object of the search: the agency’s own words. The words the agency used where the code of “Object of the search” is other.
   */
  sought__words?: string | NonAnswer
  /**
   * Found. Whether officers found contraband or evidence in this search.
   */
  contraband_found: boolean | NonAnswer
  /**
   * Things found. What officers found in this search, all that applies.
   */
  contraband?: string[] | NonAnswer
  /**
   * Things found: the agency’s own words. The words the agency used where the code of “Things found” is other.
   */
  contraband__words?: string | NonAnswer
  /**
   * Property seized. Whether officers took something away that they found in this search.
   */
  property_seized?: boolean | NonAnswer
  /**
   * Outcome linked to the object. Whether the outcome of the stop was about what officers searched for.
   */
  outcome_linked?: boolean | NonAnswer
}
/**
 * What somebody said, or the agency itself noticed, that officers did wrong. One row is one complaint.
 */
export interface Complaint {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Complaint number. The number or name that sets this complaint apart from all others of the agency.
   */
  complaint_id: string
  /**
   * Date received. The day on which the agency, or the body that looks into complaints, first heard of it.
   */
  received_date: string | NonAnswer
  /**
   * Date of the incident. The day of what the complaint is about; the first day, where there were several.
   */
  occurred_date?: string | NonAnswer
  /**
   * Date of closing. The day on which the work on the complaint ended.
   */
  closed_date?: string | NonAnswer
  /**
   * Date of the last change. The day on which the record was last changed.
   */
  updated_date?: string | NonAnswer
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
   * Kind of place. The kind of place in which the incident happened.
   */
  setting?: string | NonAnswer
  /**
   * Kind of place: the agency’s own words. The words the agency used where the code of “Kind of place” is other.
   */
  setting__words?: string | NonAnswer
  /**
   * District. The district or precinct in which the incident happened, by the agency’s own name.
   */
  district?: string | NonAnswer
  /**
   * Beat. The smallest patrol area in which the incident happened, by the agency’s own name.
   */
  beat?: string | NonAnswer
  /**
   * Precision of the place. How exactly the place or the coordinates say where the incident happened.
   */
  location_precision?:
    | (
        | 'address'
        | 'poi_small'
        | 'intersection'
        | 'block'
        | 'map_point'
        | 'road'
        | 'highway'
        | 'poi_large'
        | 'beat'
        | 'district'
        | 'postcode'
        | 'municipality'
        | 'county'
      )
    | NonAnswer
  /**
   * Who complained. From whom the agency learned of the matter; the first of several, and a person before a rule.
   */
  complaint_source:
    | (
        | 'public_subject'
        | 'public_third_party'
        | 'anonymous'
        | 'internal_peer'
        | 'internal_supervisor'
        | 'oversight_body'
        | 'prosecutor_or_court'
        | 'media'
        | 'lawsuit'
        | 'automatic_trigger'
        | 'internal'
        | 'public'
      )
    | NonAnswer
  /**
   * Way of complaining. How the complaint reached the agency.
   */
  complaint_channel?: string | NonAnswer
  /**
   * Way of complaining: the agency’s own words. The words the agency used where the code of “Way of complaining” is other.
   */
  complaint_channel__words?: string | NonAnswer
  /**
   * Level of intake. As what the matter was taken in.
   */
  intake_level?: ('formal' | 'informal' | 'inquiry' | 'preliminary') | NonAnswer
  /**
   * Reason for the closing. Why the work on the complaint ended.
   */
  closure_reason?: string | NonAnswer
  /**
   * Reason for the closing: the agency’s own words. The words the agency used where the code of “Reason for the closing” is other.
   */
  closure_reason__words?: string | NonAnswer
  /**
   * Incident of force. The number of the incident in force_incidents that the complaint is about, where there is one.
   */
  force_incident_id?: string | NonAnswer
  /**
   * Stop. The number of the stop in stops that the complaint is about, where there is one.
   */
  stop_id?: string | NonAnswer
}
/**
 * The persons who complained, and those to whom it happened. One row is one person who complained, or to whom it happened, in one complaint.
 */
export interface Complainant {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Complaint number. The number or name that sets this complaint apart from all others of the agency.
   */
  complaint_id: string
  /**
   * Number of the person. The place of the person within the complaint: 1, 2, 3. It is no name and no case number.
   */
  complainant_no: string
  /**
   * Race and ethnicity. The race or ethnicity of the person as the agency recorded it; several where it recorded several.
   */
  race?: string[] | NonAnswer
  /**
   * Race and ethnicity: the agency’s own words. The words the agency used where the code of “Race and ethnicity” is other.
   */
  race__words?: string | NonAnswer
  /**
   * Source of the race. How the recorded race or ethnicity was established.
   */
  race_source?: string | NonAnswer
  /**
   * Source of the race: the agency’s own words. The words the agency used where the code of “Source of the race” is other.
   */
  race_source__words?: string | NonAnswer
  /**
   * Race and ethnicity in the person’s own words. What the person said of their race or ethnicity, where the file has it beside what the agency recorded.
   */
  race_self_reported?: string[] | NonAnswer
  /**
   * Race and ethnicity in the person’s own words: the agency’s own words. The words the agency used where the code of “Race and ethnicity in the person’s own words” is other.
   */
  race_self_reported__words?: string | NonAnswer
  /**
   * Gender. The gender of the person as the agency recorded it.
   */
  gender?: ('man' | 'woman' | 'nonbinary' | 'another' | 'nonbinary_or_another' | 'transgender_or_another') | NonAnswer
  /**
   * Source of the gender. How the recorded gender was established.
   */
  gender_source?: string | NonAnswer
  /**
   * Source of the gender: the agency’s own words. The words the agency used where the code of “Source of the gender” is other.
   */
  gender_source__words?: string | NonAnswer
  /**
   * Age. The age of the person in whole years on the day of the incident.
   */
  age?: number | NonAnswer
  /**
   * Age band. The band in which the agency publishes the age of the person.
   */
  age_band?:
    | (
        | '0_9'
        | '10_14'
        | '15_17'
        | '18_24'
        | '25_34'
        | '35_44'
        | '45_54'
        | '55_64'
        | '65_plus'
        | '0_17'
        | '10_17'
        | '18_34'
        | '18_plus'
        | '35_plus'
      )
    | NonAnswer
  /**
   * Child. Whether the person was under 18 years of age.
   */
  juvenile?: boolean | NonAnswer
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
        | 'none_visible'
        | 'injured_not_admitted'
        | 'below_serious'
        | 'serious_grade_unclear'
        | 'admitted_or_serious'
        | 'injured_alive'
      )
    | NonAnswer
}
/**
 * The officers of whom somebody complained, and what discipline each got. One row is one officer complained of, in one complaint.
 */
export interface ComplaintOfficer {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Complaint number. The number or name that sets this complaint apart from all others of the agency.
   */
  complaint_id: string
  /**
   * Number of the officer. The place of the officer within the complaint: 1, 2, 3. It is no badge number.
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
  gender?: ('man' | 'woman' | 'nonbinary' | 'another' | 'nonbinary_or_another' | 'transgender_or_another') | NonAnswer
  /**
   * Age. The age of the person in whole years on the day of the incident.
   */
  age?: number | NonAnswer
  /**
   * Age band. The band in which the agency publishes the age of the person.
   */
  age_band?:
    | (
        | '0_9'
        | '10_14'
        | '15_17'
        | '18_24'
        | '25_34'
        | '35_44'
        | '45_54'
        | '55_64'
        | '65_plus'
        | '0_17'
        | '10_17'
        | '18_34'
        | '18_plus'
        | '35_plus'
      )
    | NonAnswer
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
  duty_status?: ('on_duty' | 'off_duty' | 'secondary_employment' | 'not_on_duty') | NonAnswer
  /**
   * Clothing. What the officer wore.
   */
  uniform?: ('patrol_uniform' | 'tactical_uniform' | 'utility_uniform' | 'plainclothes' | 'uniformed') | NonAnswer
  /**
   * Kind of officer. What kind of member of the agency the officer was.
   */
  sworn_status?: ('sworn' | 'reserve' | 'detention' | 'civilian') | NonAnswer
  /**
   * Discipline. What was done about the officer because of the complaint, all that applies.
   */
  discipline?: string[] | NonAnswer
  /**
   * Discipline: the agency’s own words. The words the agency used where the code of “Discipline” is other.
   */
  discipline__words?: string | NonAnswer
  /**
   * Days of discipline. The days of suspension or of lost leave that were decided in the end, in all, served or not.
   */
  discipline_days?: number | NonAnswer
  /**
   * Date of the discipline. The day on which the discipline was decided in the end.
   */
  discipline_date?: string | NonAnswer
}
/**
 * What each officer is said to have done: one row for one allegation against one officer. One row is one allegation against one officer, in one complaint.
 */
export interface Allegation {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Complaint number. The number or name that sets this complaint apart from all others of the agency.
   */
  complaint_id: string
  /**
   * Number of the allegation. The place of the allegation within the complaint: 1, 2, 3.
   */
  allegation_no: string
  /**
   * Number of the officer. The officer against whom it is; unknown where the agency cannot say, and not_applicable where it is about the service or a rule and against no officer.
   */
  officer_no: string | NonAnswer
  /**
   * Number of the person. The person to whom it happened; not_applicable where there is none.
   */
  complainant_no?: string | NonAnswer
  /**
   * Category of the allegation. What the officer is said to have done or left undone.
   */
  allegation_category: string | NonAnswer
  /**
   * Category of the allegation: the agency’s own words. The words the agency used where the code of “Category of the allegation” is other.
   */
  allegation_category__words?: string | NonAnswer
  /**
   * Allegation in the agency’s words. The agency’s own class of the allegation, by its words or its code.
   */
  allegation_local?: string | NonAnswer
  /**
   * Reason for the closing. Why the work on this allegation ended, where it differs from the complaint.
   */
  closure_reason?: string | NonAnswer
  /**
   * Reason for the closing: the agency’s own words. The words the agency used where the code of “Reason for the closing” is other.
   */
  closure_reason__words?: string | NonAnswer
}
/**
 * Each decision on an allegation, and each recommendation, with who made it. One row is one decision or recommendation on one allegation.
 */
export interface Disposition {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Complaint number. The number or name that sets this complaint apart from all others of the agency.
   */
  complaint_id: string
  /**
   * Number of the allegation. The allegation that was decided on.
   */
  allegation_no: string
  /**
   * Number of the disposition. The place of the decision among those on the allegation: 1, 2, 3.
   */
  disposition_no: string
  /**
   * Disposition. What was decided or recommended.
   */
  disposition: string | NonAnswer
  /**
   * Disposition: the agency’s own words. The words the agency used where the code of “Disposition” is other.
   */
  disposition__words?: string | NonAnswer
  /**
   * Stage of the disposition. Whether it is a recommendation, the final decision, or the decision after an appeal.
   */
  disposition_stage: ('recommended' | 'final' | 'after_appeal') | NonAnswer
  /**
   * Body that decided. Who decided or recommended.
   */
  disposition_body?: string | NonAnswer
  /**
   * Body that decided: the agency’s own words. The words the agency used where the code of “Body that decided” is other.
   */
  disposition_body__words?: string | NonAnswer
  /**
   * Date of the disposition. The day of the decision or of the recommendation.
   */
  disposition_date?: string | NonAnswer
}
/**
 * Incidents in which an officer of the agency discharged a firearm, on duty or off duty, other than in training or at a range. One row is one incident in which an officer discharged a firearm.
 */
export interface Shooting {
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
   * Precision of the date. How exactly the date of the incident is known.
   */
  date_precision?: ('day' | 'week' | 'month' | 'quarter' | 'year') | NonAnswer
  /**
   * Date of the report. The day on which the first report was made.
   */
  reported_date?: string | NonAnswer
  /**
   * Date of the last change. The day on which the record was last changed.
   */
  updated_date?: string | NonAnswer
  /**
   * Status of the record. How far the record has come.
   */
  record_status?: ('initial' | 'under_review' | 'suspended' | 'final') | NonAnswer
  /**
   * Who filed the record. The part that the person who filed the record had in the incident.
   */
  reporting_role?: string | NonAnswer
  /**
   * Who filed the record: the agency’s own words. The words the agency used where the code of “Who filed the record” is other.
   */
  reporting_role__words?: string | NonAnswer
  /**
   * How the encounter began. What brought officers and person into contact.
   */
  initiation?: string | NonAnswer
  /**
   * How the encounter began: the agency’s own words. The words the agency used where the code of “How the encounter began” is other.
   */
  initiation__words?: string | NonAnswer
  /**
   * What the officers were doing. The work that brought officers and person together.
   */
  service_type?: string | NonAnswer
  /**
   * What the officers were doing: the agency’s own words. The words the agency used where the code of “What the officers were doing” is other.
   */
  service_type__words?: string | NonAnswer
  /**
   * Kind of place. The kind of place in which the incident happened.
   */
  setting?: string | NonAnswer
  /**
   * Kind of place: the agency’s own words. The words the agency used where the code of “Kind of place” is other.
   */
  setting__words?: string | NonAnswer
  /**
   * District. The district or precinct in which the incident happened, by the agency’s own name.
   */
  district?: string | NonAnswer
  /**
   * Beat. The smallest patrol area in which the incident happened, by the agency’s own name.
   */
  beat?: string | NonAnswer
  /**
   * Place. The street at its hundred-block, the crossing, or the public place of the incident, in words.
   */
  location_text?: string | NonAnswer
  /**
   * Precision of the place. How exactly the place or the coordinates say where the incident happened.
   */
  location_precision?:
    | (
        | 'address'
        | 'poi_small'
        | 'intersection'
        | 'block'
        | 'map_point'
        | 'road'
        | 'highway'
        | 'poi_large'
        | 'beat'
        | 'district'
        | 'postcode'
        | 'municipality'
        | 'county'
      )
    | NonAnswer
  /**
   * Latitude. The latitude of the place in degrees, north positive (WGS 84).
   */
  latitude?: number | NonAnswer
  /**
   * Longitude. The longitude of the place in degrees, east positive (WGS 84).
   */
  longitude?: number | NonAnswer
  /**
   * Target. What officers fired at, all that applies, and person where a shot hit one.
   */
  firearm_target: ('person' | 'animal' | 'vehicle' | 'object' | 'warning' | 'none')[] | NonAnswer
  /**
   * Intent. Whether officers meant to fire.
   */
  firearm_intent: ('intentional' | 'unintentional') | NonAnswer
  /**
   * Shots fired. How many shots officers fired in the incident, in all.
   */
  shots_fired?: number | NonAnswer
  /**
   * Reason. Why officers fired, all that applies.
   */
  force_reason?: string[] | NonAnswer
  /**
   * Reason: the agency’s own words. The words the agency used where the code of “Reason” is other.
   */
  force_reason__words?: string | NonAnswer
  /**
   * Fired at officers. Whether a person fired a firearm at an officer.
   */
  subject_fired?: boolean | NonAnswer
  /**
   * Outcome of the review. What the agency decided about the shooting.
   */
  review_outcome?: string | NonAnswer
  /**
   * Outcome of the review: the agency’s own words. The words the agency used where the code of “Outcome of the review” is other.
   */
  review_outcome__words?: string | NonAnswer
  /**
   * Incident of force. The number of the same incident in force_incidents, where it is there.
   */
  force_incident_id?: string | NonAnswer
}
/**
 * The persons at whom officers fired, and the persons whom their shots hit. One row is one person at whom officers fired, or whom a shot of theirs hit, in one incident.
 */
export interface ShootingSubject {
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
   * Source of the race. How the recorded race or ethnicity was established.
   */
  race_source?: string | NonAnswer
  /**
   * Source of the race: the agency’s own words. The words the agency used where the code of “Source of the race” is other.
   */
  race_source__words?: string | NonAnswer
  /**
   * Race and ethnicity in the person’s own words. What the person said of their race or ethnicity, where the file has it beside what the agency recorded.
   */
  race_self_reported?: string[] | NonAnswer
  /**
   * Race and ethnicity in the person’s own words: the agency’s own words. The words the agency used where the code of “Race and ethnicity in the person’s own words” is other.
   */
  race_self_reported__words?: string | NonAnswer
  /**
   * Gender. The gender of the person as the agency recorded it.
   */
  gender: ('man' | 'woman' | 'nonbinary' | 'another' | 'nonbinary_or_another' | 'transgender_or_another') | NonAnswer
  /**
   * Source of the gender. How the recorded gender was established.
   */
  gender_source?: string | NonAnswer
  /**
   * Source of the gender: the agency’s own words. The words the agency used where the code of “Source of the gender” is other.
   */
  gender_source__words?: string | NonAnswer
  /**
   * Age. The age of the person in whole years on the day of the incident.
   */
  age?: number | NonAnswer
  /**
   * Age band. The band in which the agency publishes the age of the person.
   */
  age_band?:
    | (
        | '0_9'
        | '10_14'
        | '15_17'
        | '18_24'
        | '25_34'
        | '35_44'
        | '45_54'
        | '55_64'
        | '65_plus'
        | '0_17'
        | '10_17'
        | '18_34'
        | '18_plus'
        | '35_plus'
      )
    | NonAnswer
  /**
   * Child. Whether the person was under 18 years of age.
   */
  juvenile?: boolean | NonAnswer
  /**
   * Condition of the person. Conditions of the person that officers noticed.
   */
  impairment?: string[] | NonAnswer
  /**
   * Condition of the person: the agency’s own words. The words the agency used where the code of “Condition of the person” is other.
   */
  impairment__words?: string | NonAnswer
  /**
   * Part of the person. Whether officers fired at the person, or the shot reached somebody else.
   */
  subject_role?: ('subject' | 'bystander' | 'officer') | NonAnswer
  /**
   * Hit. Whether a shot of an officer hit the person.
   */
  struck: boolean | NonAnswer
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
        | 'none_visible'
        | 'injured_not_admitted'
        | 'below_serious'
        | 'serious_grade_unclear'
        | 'admitted_or_serious'
        | 'injured_alive'
      )
    | NonAnswer
  /**
   * Cause of the injury. What caused the worst injury of the person.
   */
  injury_attribution?: string | NonAnswer
  /**
   * Cause of the injury: the agency’s own words. The words the agency used where the code of “Cause of the injury” is other.
   */
  injury_attribution__words?: string | NonAnswer
  /**
   * Broken bone. Whether a bone of the person was broken.
   */
  fracture?: boolean | NonAnswer
  /**
   * Medical aid. Whether the person was treated by anyone, at the place or elsewhere, because of the incident.
   */
  medical_aid?: boolean | NonAnswer
  /**
   * Taken to hospital. Whether the person was taken to a hospital because of the incident.
   */
  hospitalised?: boolean | NonAnswer
  /**
   * Date of death. The day on which the person died of the incident.
   */
  death_date?: string | NonAnswer
  /**
   * Armed. Whether the person was armed, and how that is known.
   */
  armed_status?:
    | (
        | 'armed_actual'
        | 'armed_alleged'
        | 'believed_armed_not_found'
        | 'unarmed'
        | 'believed_armed'
        | 'armed_or_believed'
      )
    | NonAnswer
  /**
   * Weapon of the person. What the person was armed with, or was believed to be armed with.
   */
  weapon?: string[] | NonAnswer
  /**
   * Weapon of the person: the agency’s own words. The words the agency used where the code of “Weapon of the person” is other.
   */
  weapon__words?: string | NonAnswer
  /**
   * Resistance. What the person did against the officers, all that applies.
   */
  resistance?: string[] | NonAnswer
  /**
   * Resistance: the agency’s own words. The words the agency used where the code of “Resistance” is other.
   */
  resistance__words?: string | NonAnswer
}
/**
 * The officers who fired, and those who were there, where the agency records them. One row is one officer who fired or was there, in one incident.
 */
export interface ShootingOfficer {
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
  gender?: ('man' | 'woman' | 'nonbinary' | 'another' | 'nonbinary_or_another' | 'transgender_or_another') | NonAnswer
  /**
   * Age. The age of the person in whole years on the day of the incident.
   */
  age?: number | NonAnswer
  /**
   * Age band. The band in which the agency publishes the age of the person.
   */
  age_band?:
    | (
        | '0_9'
        | '10_14'
        | '15_17'
        | '18_24'
        | '25_34'
        | '35_44'
        | '45_54'
        | '55_64'
        | '65_plus'
        | '0_17'
        | '10_17'
        | '18_34'
        | '18_plus'
        | '35_plus'
      )
    | NonAnswer
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
  duty_status?: ('on_duty' | 'off_duty' | 'secondary_employment' | 'not_on_duty') | NonAnswer
  /**
   * Clothing. What the officer wore.
   */
  uniform?: ('patrol_uniform' | 'tactical_uniform' | 'utility_uniform' | 'plainclothes' | 'uniformed') | NonAnswer
  /**
   * Kind of officer. What kind of member of the agency the officer was.
   */
  sworn_status?: ('sworn' | 'reserve' | 'detention' | 'civilian') | NonAnswer
  /**
   * Body-worn camera. Whether a camera on the officer’s body recorded the incident.
   */
  body_worn_camera?: boolean | NonAnswer
  /**
   * Fired. Whether the officer fired.
   */
  fired: boolean | NonAnswer
  /**
   * Shots of the officer. How many shots the officer fired.
   */
  rounds?: number | NonAnswer
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
        | 'none_visible'
        | 'injured_not_admitted'
        | 'below_serious'
        | 'serious_grade_unclear'
        | 'admitted_or_serious'
        | 'injured_alive'
      )
    | NonAnswer
}
/**
 * For each span of time, how many records there are, and what they can be set against. One row is one agency, one family of records and one span of time.
 */
export interface Period {
  /**
   * Agency. The agency whose record it is: its ORI where it has one, else country, region and a short name.
   */
  agency_id: string
  /**
   * Family of the report. What the records of this period are about.
   */
  family: 'force' | 'stops' | 'complaints' | 'shootings' | 'all'
  /**
   * First day. The first day of the period.
   */
  period_start: string
  /**
   * Last day. The last day of the period.
   */
  period_end: string | NonAnswer
  /**
   * Records. How many records of the family fall in the period: incidents of force, persons stopped, complaints, or shootings.
   */
  records: number | NonAnswer
  /**
   * Calls for service. Calls from the public to which the agency sent somebody, in the period.
   */
  calls_for_service?: number | NonAnswer
  /**
   * Arrests. Arrests by the agency in the period, each person and occasion once.
   */
  arrests?: number | NonAnswer
  /**
   * Stops. Persons stopped by the agency in the period, whether or not the stops are published.
   */
  stops?: number | NonAnswer
  /**
   * Sworn officers. Sworn officers of the agency on the first day of the period, in full-time work or not, each as one.
   */
  sworn_officers?: number | NonAnswer
  /**
   * Inhabitants. Persons who live where the agency polices, by the last count or estimate before the period.
   */
  population?: number | NonAnswer
}

export * from './codes.js'
export type { Finding } from '../validate/index.js'
