// Generated from spec/ by npm run build. Do not edit.

/** Age band. Groups of ages in whole years. */
export declare const AgeBand: {
  /** 0 to 9 years. At least 0 and at most 9 years old. */
  readonly '0_9': '0_9'
  /** 10 to 14 years. At least 10 and at most 14 years old. */
  readonly '10_14': '10_14'
  /** 15 to 17 years. At least 15 and at most 17 years old. */
  readonly '15_17': '15_17'
  /** 18 to 24 years. At least 18 and at most 24 years old. */
  readonly '18_24': '18_24'
  /** 25 to 34 years. At least 25 and at most 34 years old. */
  readonly '25_34': '25_34'
  /** 35 to 44 years. At least 35 and at most 44 years old. */
  readonly '35_44': '35_44'
  /** 45 to 54 years. At least 45 and at most 54 years old. */
  readonly '45_54': '45_54'
  /** 55 to 64 years. At least 55 and at most 64 years old. */
  readonly '55_64': '55_64'
  /** 65 years and older. At least 65 years old. */
  readonly '65_plus': '65_plus'
}
export type AgeBand = (typeof AgeBand)[keyof typeof AgeBand]

/** Area of the body. Where force met the body. */
export declare const BodyArea: {
  /** Head. The head or the face. */
  readonly head: 'head'
  /** Neck. The neck or the throat. */
  readonly neck: 'neck'
  /** Chest. The front of the upper body. */
  readonly chest: 'chest'
  /** Back. The back of the upper or lower body. */
  readonly back: 'back'
  /** Abdomen. The front of the lower body. */
  readonly abdomen: 'abdomen'
  /** Groin. The front below the waist. */
  readonly groin: 'groin'
  /** Buttocks. The back below the waist. */
  readonly buttocks: 'buttocks'
  /** Arm or hand. An arm, a shoulder or a hand. */
  readonly arm_hand: 'arm_hand'
  /** Leg or foot. A leg or a foot. */
  readonly leg_foot: 'leg_foot'
}
export type BodyArea = (typeof BodyArea)[keyof typeof BodyArea]

/** Duty status. Whether an officer was at work for the agency at the time. */
export declare const DutyStatus: {
  /** On duty. The officer was at work for the agency, in ordinary hours or overtime. */
  readonly on_duty: 'on_duty'
  /** Off duty. The officer was not at work for anyone. */
  readonly off_duty: 'off_duty'
  /** Paid work for others. The officer did paid police or security work for another employer. */
  readonly secondary_employment: 'secondary_employment'
}
export type DutyStatus = (typeof DutyStatus)[keyof typeof DutyStatus]

/** Intent of a shot. Whether a shot was meant. */
export declare const FirearmIntent: {
  /** Intentional. The officer meant to fire. */
  readonly intentional: 'intentional'
  /** Unintentional. The officer did not mean to fire. */
  readonly unintentional: 'unintentional'
}
export type FirearmIntent = (typeof FirearmIntent)[keyof typeof FirearmIntent]

/** Target of a shot. What a firearm was fired at. */
export declare const FirearmTarget: {
  /** Person. At a person or in the direction of a person. */
  readonly person: 'person'
  /** Animal. At an animal. */
  readonly animal: 'animal'
  /** Vehicle. At a vehicle, to stop it and not to hit a person in it. */
  readonly vehicle: 'vehicle'
  /** Object. At a thing other than a vehicle, such as a lock or a lamp. */
  readonly object: 'object'
  /** Warning. As a warning, at nothing. */
  readonly warning: 'warning'
  /** No target. At nothing, because the shot was not meant. */
  readonly none: 'none'
}
export type FirearmTarget = (typeof FirearmTarget)[keyof typeof FirearmTarget]

/** Band of force. Groups of types of force that charts show together. */
export declare const ForceBand: {
  /** No force. Words or signs only. */
  readonly none: 'none'
  /** Something shown. A weapon or a dog is shown or sent, and nobody is hit, shocked or bitten by it. */
  readonly shown: 'shown'
  /** Guiding or securing. Hands or handcuffs guide or secure a person without pain and without resistance to overcome. */
  readonly guiding: 'guiding'
  /** Control. Hands, body weight or restraints move, hold or bind a person, without a blow. */
  readonly control: 'control'
  /** Blows, chemicals, energy weapons, projectiles and bites. A person is hit, shocked, bitten or exposed to an irritant. */
  readonly intermediate: 'intermediate'
  /** Neck, blade and shots. The neck is held, a blade is used, or a firearm is discharged. */
  readonly serious: 'serious'
  /** Vehicles. A vehicle hits a person or a vehicle, or tires are deflated. */
  readonly vehicle: 'vehicle'
  /** Type not named. The type of force is none that the list names, so its band cannot be told. */
  readonly unnamed: 'unnamed'
}
export type ForceBand = (typeof ForceBand)[keyof typeof ForceBand]

/** Reason for force. Why force was used, as the agency recorded it. */
export declare const ForceReason: {
  /** To arrest. To make an arrest or take a person into custody. */
  readonly effect_arrest: 'effect_arrest'
  /** To prevent escape. To stop a person from getting away. */
  readonly prevent_escape: 'prevent_escape'
  /** To overcome resistance. To overcome the bodily resistance of a person. */
  readonly overcome_resistance: 'overcome_resistance'
  /** To be obeyed. To make a person do what an officer ordered, where the person refuses and does no more. */
  readonly gain_compliance: 'gain_compliance'
  /** To prevent an offence. To stop a person from committing an offence. */
  readonly prevent_offence: 'prevent_offence'
  /** To protect an officer. To protect the officer or another officer. */
  readonly protect_officer: 'protect_officer'
  /** To protect others. To protect a person who is no officer and not the one force was used on. */
  readonly protect_public: 'protect_public'
  /** To protect the person. To keep the person from harming themselves. */
  readonly protect_subject: 'protect_subject'
  /** To search. To carry out a search. */
  readonly effect_search: 'effect_search'
  /** Tactical deployment. A planned or high-risk tactic calls for weapons in hand. */
  readonly tactical_deployment: 'tactical_deployment'
  /** Other reason. A reason that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * To protect someone. To protect a person; the source does not say whom.
   * One of protect_officer, protect_public, protect_subject: the source does not say which.
   */
  readonly protect_someone: 'protect_someone'
}
export type ForceReason = (typeof ForceReason)[keyof typeof ForceReason]

/** Type of force. What one officer did to, or showed, one person: each code is one kind of act that can be told apart from the others. */
export declare const ForceType: {
  /** Verbal command. An officer orders or warns in words or signs and uses nothing else to be obeyed. */
  readonly verbal_command: 'verbal_command'
  /** Firearm drawn. A firearm is out of its holster or taken in hand in front of people, and its muzzle is not turned towards anyone. */
  readonly firearm_drawn: 'firearm_drawn'
  /** Firearm at low ready. A firearm is held towards the place where a person is, with its muzzle below that person. */
  readonly firearm_low_ready: 'firearm_low_ready'
  /** Firearm pointed at a person. The muzzle of a firearm is directed at a person. */
  readonly firearm_pointed: 'firearm_pointed'
  /** Conducted energy weapon drawn. A conducted energy weapon, such as a Taser, is taken out so that a person obeys, and is not aimed at anyone. */
  readonly cew_drawn: 'cew_drawn'
  /** Conducted energy weapon aimed. A conducted energy weapon is aimed at a person by its sights or by its laser dot, and is neither sparked nor fired. */
  readonly cew_aimed: 'cew_aimed'
  /** Conducted energy weapon sparked. A conducted energy weapon sparks in the air as a warning and touches nobody. */
  readonly cew_arced: 'cew_arced'
  /** Striking weapon drawn. A baton or another striking weapon is drawn or raised, and nobody is struck or held with it. */
  readonly impact_weapon_drawn: 'impact_weapon_drawn'
  /** Chemical spray drawn. A spray or another chemical agent is taken out or aimed at a person and not released. */
  readonly chemical_drawn: 'chemical_drawn'
  /** Less-lethal launcher pointed. A launcher of less-lethal projectiles is directed at a person and not fired. */
  readonly launcher_pointed: 'launcher_pointed'
  /** Dog released or brought out. A police dog is released or brought out so that a person obeys or is caught, and does not bite. */
  readonly canine_deployed: 'canine_deployed'
  /** Escort hold. An officer holds or guides a person by the hand, arm or shoulder, without pain and without forcing a joint. */
  readonly escort_hold: 'escort_hold'
  /** Handcuffing without resistance. Handcuffs or other wrist restraints are put on a person who lets it happen. */
  readonly handcuff_unresisted: 'handcuff_unresisted'
  /** Handcuffing against resistance. Handcuffs or other wrist restraints are put on a person who resists it. */
  readonly handcuff_resisted: 'handcuff_resisted'
  /** Pulled out of a vehicle. An officer takes a person out of a vehicle by hand. */
  readonly removed_from_vehicle_physical: 'removed_from_vehicle_physical'
  /** Control hold. An officer forces a joint, presses a sensitive point or locks a limb so that a person obeys or cannot move. */
  readonly control_hold: 'control_hold'
  /** Grab or pull. An officer seizes a person or their clothing and pulls or drags, without forcing a joint. */
  readonly grab_pull: 'grab_pull'
  /** Push. An officer pushes a person away or in another direction with hands, arms, body or a tool, without a blow. */
  readonly push_redirect: 'push_redirect'
  /** Contact with a shield. An officer pushes, holds or hits a person with a shield. */
  readonly shield_contact: 'shield_contact'
  /** Body weight. An officer pins a person with body weight to the ground, a wall or a vehicle. */
  readonly body_weight: 'body_weight'
  /** Takedown. An officer brings a person who stands, walks or sits to the ground. */
  readonly takedown: 'takedown'
  /** Legs restrained. A strap or a similar device binds the legs of a person. */
  readonly leg_restraint: 'leg_restraint'
  /** Whole body restrained. A wrap, a chair, a board or bound hands and legs keep a person from moving. */
  readonly full_body_restraint: 'full_body_restraint'
  /** Spit hood. A hood or guard is put over the face of a person against spitting or biting. */
  readonly spit_hood: 'spit_hood'
  /** Blow with the body. An officer hits a person with a hand, fist, elbow, knee, foot or head. */
  readonly strike_personal: 'strike_personal'
  /** Chemical spray. A hand-held spray with an irritant is released at a person. */
  readonly chemical_spray: 'chemical_spray'
  /** Gas or chemical munition. An irritant is spread by a grenade, a fogger, a launcher or a similar device. */
  readonly chemical_munition: 'chemical_munition'
  /** Noise and flash device. A device stuns people with noise and light. */
  readonly noise_flash: 'noise_flash'
  /** Conducted energy weapon pressed to the body. A conducted energy weapon is pressed to the body of a person and gives a shock. */
  readonly cew_drive_stun: 'cew_drive_stun'
  /** Conducted energy weapon fired. A conducted energy weapon fires its probes at a person, whether they hit or not. */
  readonly cew_probes: 'cew_probes'
  /** Blow with an object. An officer hits or jabs a person with a baton or another object held in the hand. */
  readonly impact_weapon_strike: 'impact_weapon_strike'
  /** Impact projectile fired. A less-lethal projectile is fired at a person. */
  readonly impact_projectile: 'impact_projectile'
  /** Dog bite. A police dog bites a person or holds a person with its teeth. */
  readonly canine_bite: 'canine_bite'
  /** Neck restraint. An officer presses the sides of the neck, or puts weight on the neck. */
  readonly neck_restraint: 'neck_restraint'
  /** Choke. An officer presses the windpipe or stops a person from breathing in another way. */
  readonly airway_choke: 'airway_choke'
  /** Edged weapon. An officer uses a knife or another blade against a person. */
  readonly edged_weapon: 'edged_weapon'
  /** Firearm discharged. A firearm is fired, on purpose or not, whatever the target and whether or not anything is hit. */
  readonly firearm_discharged: 'firearm_discharged'
  /** Tires deflated. A device is laid out or thrown to deflate the tires of a vehicle. */
  readonly tire_deflation: 'tire_deflation'
  /** Vehicle hit by a police vehicle. An officer hits or pushes another vehicle with a vehicle on purpose. */
  readonly vehicle_contact_vehicle: 'vehicle_contact_vehicle'
  /** Person hit by a police vehicle. An officer hits or pins a person with a vehicle on purpose. */
  readonly vehicle_contact_person: 'vehicle_contact_person'
  /** Other force. Force of a type that no other code of this list describes. */
  readonly other_force: 'other_force'
  /**
   * Firearm shown. A firearm is drawn, held at low ready or pointed at a person; the source does not say which.
   * One of firearm_drawn, firearm_low_ready, firearm_pointed: the source does not say which.
   */
  readonly firearm_shown: 'firearm_shown'
  /**
   * Conducted energy weapon shown. A conducted energy weapon is drawn, aimed or sparked without touching anyone; the source does not say which.
   * One of cew_drawn, cew_aimed, cew_arced: the source does not say which.
   */
  readonly cew_shown: 'cew_shown'
  /**
   * Conducted energy weapon used on a person. A conducted energy weapon is fired or pressed to the body; the source does not say which.
   * One of cew_drive_stun, cew_probes: the source does not say which.
   */
  readonly cew_used: 'cew_used'
  /**
   * Conducted energy weapon shown or used. A conducted energy weapon plays a part; the source does not say whether it was shown or used.
   * One of cew_drawn, cew_aimed, cew_arced, cew_drive_stun, cew_probes: the source does not say which.
   */
  readonly cew_shown_or_used: 'cew_shown_or_used'
  /**
   * Striking weapon without a blow. A baton or another striking weapon is shown, or used to hold or push, without a blow; the source does not say which.
   * One of impact_weapon_drawn, control_hold, push_redirect: the source does not say which.
   */
  readonly impact_weapon_without_strike: 'impact_weapon_without_strike'
  /**
   * Dog used. A police dog is used on a person; the source does not say whether it bit.
   * One of canine_deployed, canine_bite: the source does not say which.
   */
  readonly canine_used: 'canine_used'
  /**
   * Handcuffing. Handcuffs are put on a person; the source does not say whether the person resisted.
   * One of handcuff_unresisted, handcuff_resisted: the source does not say which.
   */
  readonly handcuffing: 'handcuffing'
  /**
   * Blow or control by hand. An officer uses hands, feet or body on a person; the source does not say whether to control or to hit.
   * One of handcuff_resisted, removed_from_vehicle_physical, control_hold, grab_pull, push_redirect, body_weight, takedown, strike_personal: the source does not say which.
   */
  readonly strike_or_control: 'strike_or_control'
  /**
   * Hold of the neck. An officer holds or presses the neck; the source does not say whether blood or breath was cut off.
   * One of neck_restraint, airway_choke: the source does not say which.
   */
  readonly neck_or_choke: 'neck_or_choke'
  /**
   * Hit by a police vehicle. An officer hits a person or a vehicle with a vehicle on purpose; the source does not say which.
   * One of vehicle_contact_vehicle, vehicle_contact_person: the source does not say which.
   */
  readonly vehicle_contact: 'vehicle_contact'
}
export type ForceType = (typeof ForceType)[keyof typeof ForceType]

/** Gender. The gender of a person as the agency recorded it. */
export declare const Gender: {
  /** Man or boy. The person is recorded as a man or a boy. */
  readonly man: 'man'
  /** Woman or girl. The person is recorded as a woman or a girl. */
  readonly woman: 'woman'
  /** Nonbinary. The person is recorded as neither a man nor a woman. */
  readonly nonbinary: 'nonbinary'
  /** Another gender. The person is recorded with a gender that no other code of this list describes. */
  readonly another: 'another'
}
export type Gender = (typeof Gender)[keyof typeof Gender]

/** Condition of the person. A condition of the person that officers noticed. */
export declare const Impairment: {
  /** None noticed. Officers noticed no such condition. */
  readonly none_apparent: 'none_apparent'
  /** Alcohol. The person seemed under the influence of alcohol. */
  readonly alcohol: 'alcohol'
  /** Drugs. The person seemed under the influence of drugs. */
  readonly drugs: 'drugs'
  /** Mental health. The person seemed to be in a mental-health crisis or mentally ill. */
  readonly mental_health: 'mental_health'
  /** Developmental disability. The person seemed to have a developmental disability. */
  readonly developmental_disability: 'developmental_disability'
  /** Physical disability. The person seemed to have a physical disability. */
  readonly physical_disability: 'physical_disability'
  /** Other condition. A condition that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
}
export type Impairment = (typeof Impairment)[keyof typeof Impairment]

/** Level of injury. The worst injury of one person in the incident. */
export declare const InjuryLevel: {
  /** No injury. No injury was seen and none was claimed. */
  readonly none: 'none'
  /** Complaint of pain. The person said that something hurt, and no injury was seen. */
  readonly complaint_of_pain: 'complaint_of_pain'
  /** Minor injury. An injury that needed no more than first aid. */
  readonly minor: 'minor'
  /** Moderate injury. An injury that was treated beyond first aid without a stay in hospital. */
  readonly moderate: 'moderate'
  /** Admitted to hospital. An injury for which the person was admitted to hospital, and which was not serious bodily injury. */
  readonly hospitalised: 'hospitalised'
  /** Serious bodily injury. An injury with a grave risk of death, or with lasting and plain disfigurement or loss of the use of a limb, an organ or the mind, or with unconsciousness. */
  readonly serious_bodily_injury: 'serious_bodily_injury'
  /** Death. The person died. */
  readonly death: 'death'
  /**
   * Injured, grade not said. The person was injured or said so; the source does not say how badly.
   * One of complaint_of_pain, minor, moderate, hospitalised, serious_bodily_injury, death: the source does not say which.
   */
  readonly injured: 'injured'
}
export type InjuryLevel = (typeof InjuryLevel)[keyof typeof InjuryLevel]

/** Race and ethnicity. The race or ethnicity of a person as the agency recorded it; several where it recorded several. */
export declare const Race: {
  /** American Indian or Alaska Native. Descent from an original people of North, Central or South America. */
  readonly american_indian_alaska_native: 'american_indian_alaska_native'
  /** Asian. Descent from a people of Central, East, Southeast or South Asia. */
  readonly asian: 'asian'
  /** Black or African American. Descent from a Black people of Africa. */
  readonly black: 'black'
  /** Hispanic or Latino. Descent from, or a culture of, Mexico, Puerto Rico, Cuba, Central or South America, or Spain. */
  readonly hispanic_latino: 'hispanic_latino'
  /** Middle Eastern or North African. Descent from a people of the Middle East or North Africa. */
  readonly middle_eastern_north_african: 'middle_eastern_north_african'
  /** Native Hawaiian or Pacific Islander. Descent from a people of Hawaii, Guam, Samoa or another Pacific island. */
  readonly native_hawaiian_pacific_islander: 'native_hawaiian_pacific_islander'
  /** White. Descent from a people of Europe. */
  readonly white: 'white'
  /** Another race or ethnicity. A race or ethnicity that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Asian or Pacific Islander. Asian, or Native Hawaiian or Pacific Islander; the source does not say which.
   * One of asian, native_hawaiian_pacific_islander: the source does not say which.
   */
  readonly asian_pacific_islander: 'asian_pacific_islander'
  /**
   * American Indian or Asian Indian. The source says “Indian”, and not whether it means an American or an Asian Indian.
   * One of american_indian_alaska_native, asian: the source does not say which.
   */
  readonly indian_unspecified: 'indian_unspecified'
}
export type Race = (typeof Race)[keyof typeof Race]

/** Status of the record. How far the record has come. */
export declare const RecordStatus: {
  /** First report. The first report stands, and may still change. */
  readonly initial: 'initial'
  /** Under review. The report has been passed on for review. */
  readonly under_review: 'under_review'
  /** Suspended. The review has been halted and not ended. */
  readonly suspended: 'suspended'
  /** Final. The agency has finished with the report. */
  readonly final: 'final'
}
export type RecordStatus = (typeof RecordStatus)[keyof typeof RecordStatus]

/** Outcome of the review. What the agency decided about the force of the incident. */
export declare const ReviewOutcome: {
  /** Within policy. The force was allowed. */
  readonly within_policy: 'within_policy'
  /** Within policy, with training. The force was allowed, and training was ordered. */
  readonly within_policy_training: 'within_policy_training'
  /** Within policy, with another violation. The force was allowed, and an officer broke another rule. */
  readonly within_policy_other_violation: 'within_policy_other_violation'
  /** Out of policy. The force was not allowed. */
  readonly out_of_policy: 'out_of_policy'
  /** No reportable force. The review found that no force was used that had to be reported. */
  readonly no_reportable_force: 'no_reportable_force'
  /** Review cancelled. The case was closed without a decision. */
  readonly review_cancelled: 'review_cancelled'
  /** Other outcome. An outcome that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
}
export type ReviewOutcome = (typeof ReviewOutcome)[keyof typeof ReviewOutcome]

/** What the officers were doing. The work that brought officers and person together. */
export declare const ServiceType: {
  /** Call for service. Somebody called and officers were sent. */
  readonly call_for_service: 'call_for_service'
  /** Traffic stop. Officers stopped a vehicle. */
  readonly traffic_stop: 'traffic_stop'
  /** Pedestrian stop. Officers stopped a person on foot. */
  readonly pedestrian_stop: 'pedestrian_stop'
  /** Contact without a stop. Officers spoke with a person who was free to leave. */
  readonly consensual_contact: 'consensual_contact'
  /** Arrest. Officers set out to arrest a person without a warrant to serve. */
  readonly arrest: 'arrest'
  /** Service of a warrant. Officers served a warrant or another court order. */
  readonly warrant_service: 'warrant_service'
  /** Investigation. Officers followed up a case. */
  readonly investigation: 'investigation'
  /** Welfare or medical check. Officers looked after a person who might need help. */
  readonly welfare_check: 'welfare_check'
  /** Crowd. Officers policed a gathering, a protest or a disorder. */
  readonly crowd_event: 'crowd_event'
  /** Planned operation. Officers carried out a plan other than serving a warrant. */
  readonly planned_operation: 'planned_operation'
  /** In custody. The person was already held in a police building or a jail. */
  readonly custody: 'custody'
  /** Transport. Officers took a person from one place to another. */
  readonly transport: 'transport'
  /** Other work. Work that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
}
export type ServiceType = (typeof ServiceType)[keyof typeof ServiceType]
