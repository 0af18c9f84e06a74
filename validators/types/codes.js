// Generated from spec/ by npm run build. Do not edit.

export const AgeBand = Object.freeze({
  '0_9': '0_9',
  '10_14': '10_14',
  '15_17': '15_17',
  '18_24': '18_24',
  '25_34': '25_34',
  '35_44': '35_44',
  '45_54': '45_54',
  '55_64': '55_64',
  '65_plus': '65_plus',
})

export const BodyArea = Object.freeze({
  head: 'head',
  neck: 'neck',
  chest: 'chest',
  back: 'back',
  abdomen: 'abdomen',
  groin: 'groin',
  buttocks: 'buttocks',
  arm_hand: 'arm_hand',
  leg_foot: 'leg_foot',
})

export const DutyStatus = Object.freeze({
  on_duty: 'on_duty',
  off_duty: 'off_duty',
  secondary_employment: 'secondary_employment',
})

export const FirearmIntent = Object.freeze({
  intentional: 'intentional',
  unintentional: 'unintentional',
})

export const FirearmTarget = Object.freeze({
  person: 'person',
  animal: 'animal',
  vehicle: 'vehicle',
  object: 'object',
  warning: 'warning',
  none: 'none',
})

export const ForceBand = Object.freeze({
  none: 'none',
  shown: 'shown',
  guiding: 'guiding',
  control: 'control',
  intermediate: 'intermediate',
  serious: 'serious',
  vehicle: 'vehicle',
  unnamed: 'unnamed',
})

export const ForceReason = Object.freeze({
  effect_arrest: 'effect_arrest',
  prevent_escape: 'prevent_escape',
  overcome_resistance: 'overcome_resistance',
  gain_compliance: 'gain_compliance',
  prevent_offence: 'prevent_offence',
  protect_officer: 'protect_officer',
  protect_public: 'protect_public',
  protect_subject: 'protect_subject',
  effect_search: 'effect_search',
  tactical_deployment: 'tactical_deployment',
  other: 'other',
  protect_someone: 'protect_someone',
})

export const ForceType = Object.freeze({
  verbal_command: 'verbal_command',
  firearm_drawn: 'firearm_drawn',
  firearm_low_ready: 'firearm_low_ready',
  firearm_pointed: 'firearm_pointed',
  cew_drawn: 'cew_drawn',
  cew_aimed: 'cew_aimed',
  cew_arced: 'cew_arced',
  impact_weapon_drawn: 'impact_weapon_drawn',
  chemical_drawn: 'chemical_drawn',
  launcher_pointed: 'launcher_pointed',
  canine_deployed: 'canine_deployed',
  escort_hold: 'escort_hold',
  handcuff_unresisted: 'handcuff_unresisted',
  handcuff_resisted: 'handcuff_resisted',
  removed_from_vehicle_physical: 'removed_from_vehicle_physical',
  control_hold: 'control_hold',
  grab_pull: 'grab_pull',
  push_redirect: 'push_redirect',
  shield_contact: 'shield_contact',
  body_weight: 'body_weight',
  takedown: 'takedown',
  leg_restraint: 'leg_restraint',
  full_body_restraint: 'full_body_restraint',
  spit_hood: 'spit_hood',
  strike_personal: 'strike_personal',
  chemical_spray: 'chemical_spray',
  chemical_munition: 'chemical_munition',
  noise_flash: 'noise_flash',
  cew_drive_stun: 'cew_drive_stun',
  cew_probes: 'cew_probes',
  impact_weapon_strike: 'impact_weapon_strike',
  impact_projectile: 'impact_projectile',
  canine_bite: 'canine_bite',
  neck_restraint: 'neck_restraint',
  airway_choke: 'airway_choke',
  edged_weapon: 'edged_weapon',
  firearm_discharged: 'firearm_discharged',
  tire_deflation: 'tire_deflation',
  vehicle_contact_vehicle: 'vehicle_contact_vehicle',
  vehicle_contact_person: 'vehicle_contact_person',
  other_force: 'other_force',
  firearm_shown: 'firearm_shown',
  cew_shown: 'cew_shown',
  cew_used: 'cew_used',
  cew_shown_or_used: 'cew_shown_or_used',
  impact_weapon_without_strike: 'impact_weapon_without_strike',
  canine_used: 'canine_used',
  handcuffing: 'handcuffing',
  strike_or_control: 'strike_or_control',
  neck_or_choke: 'neck_or_choke',
  vehicle_contact: 'vehicle_contact',
})

export const Gender = Object.freeze({
  man: 'man',
  woman: 'woman',
  nonbinary: 'nonbinary',
  another: 'another',
})

export const Impairment = Object.freeze({
  none_apparent: 'none_apparent',
  alcohol: 'alcohol',
  drugs: 'drugs',
  mental_health: 'mental_health',
  developmental_disability: 'developmental_disability',
  physical_disability: 'physical_disability',
  other: 'other',
})

export const InjuryLevel = Object.freeze({
  none: 'none',
  complaint_of_pain: 'complaint_of_pain',
  minor: 'minor',
  moderate: 'moderate',
  hospitalised: 'hospitalised',
  serious_bodily_injury: 'serious_bodily_injury',
  death: 'death',
  injured: 'injured',
})

export const Race = Object.freeze({
  american_indian_alaska_native: 'american_indian_alaska_native',
  asian: 'asian',
  black: 'black',
  hispanic_latino: 'hispanic_latino',
  middle_eastern_north_african: 'middle_eastern_north_african',
  native_hawaiian_pacific_islander: 'native_hawaiian_pacific_islander',
  white: 'white',
  other: 'other',
  asian_pacific_islander: 'asian_pacific_islander',
  indian_unspecified: 'indian_unspecified',
})

export const RecordStatus = Object.freeze({
  initial: 'initial',
  under_review: 'under_review',
  suspended: 'suspended',
  final: 'final',
})

export const ReviewOutcome = Object.freeze({
  within_policy: 'within_policy',
  within_policy_training: 'within_policy_training',
  within_policy_other_violation: 'within_policy_other_violation',
  out_of_policy: 'out_of_policy',
  no_reportable_force: 'no_reportable_force',
  review_cancelled: 'review_cancelled',
  other: 'other',
})

export const ServiceType = Object.freeze({
  call_for_service: 'call_for_service',
  traffic_stop: 'traffic_stop',
  pedestrian_stop: 'pedestrian_stop',
  consensual_contact: 'consensual_contact',
  arrest: 'arrest',
  warrant_service: 'warrant_service',
  investigation: 'investigation',
  welfare_check: 'welfare_check',
  crowd_event: 'crowd_event',
  planned_operation: 'planned_operation',
  custody: 'custody',
  transport: 'transport',
  other: 'other',
})
