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
  /**
   * 0 to 17 years. Under 18 years old; the source does not say which group.
   * One of 0_9, 10_14, 15_17: the source does not say which.
   */
  readonly '0_17': '0_17'
  /**
   * 10 to 17 years. At least 10 and at most 17 years old; the source does not say which group.
   * One of 10_14, 15_17: the source does not say which.
   */
  readonly '10_17': '10_17'
  /**
   * 18 to 34 years. At least 18 and at most 34 years old; the source does not say which group.
   * One of 18_24, 25_34: the source does not say which.
   */
  readonly '18_34': '18_34'
  /**
   * 18 years and older. At least 18 years old; the source does not say which group.
   * One of 18_24, 25_34, 35_44, 45_54, 55_64, 65_plus: the source does not say which.
   */
  readonly '18_plus': '18_plus'
  /**
   * 35 years and older. At least 35 years old; the source does not say which group.
   * One of 35_44, 45_54, 55_64, 65_plus: the source does not say which.
   */
  readonly '35_plus': '35_plus'
}
export type AgeBand = (typeof AgeBand)[keyof typeof AgeBand]

/** Category of the allegation. What an officer is said to have done or left undone. */
export declare const AllegationCategory: {
  /** Force. Force that was not allowed, or more of it than was allowed. */
  readonly force: 'force'
  /** Weapon shown. A weapon was drawn or shown without need and not pointed at the person. */
  readonly weapon_display: 'weapon_display'
  /** Firearm discharged. A firearm was discharged, and the case looks into it whether or not somebody complained. */
  readonly firearm_discharge: 'firearm_discharge'
  /** Stop, search or arrest. A stop, a search, an entry, a seizure or an arrest that was not allowed. */
  readonly improper_stop_search_arrest: 'improper_stop_search_arrest'
  /** Other rights. A right of the person was infringed that is no matter of force, stop, search or arrest. */
  readonly rights: 'rights'
  /** Bias. The person was treated otherwise because of race, origin, religion, gender, orientation, disability or a like trait. */
  readonly bias_discrimination: 'bias_discrimination'
  /** Discourtesy. Rude or hostile words, gestures or conduct. */
  readonly discourtesy: 'discourtesy'
  /** Offensive language. Words against a race, an origin, a religion, a gender, an orientation, a disability or a like trait. */
  readonly offensive_language: 'offensive_language'
  /** Sexual misconduct. A sexual act, a sexual remark or a search with a sexual aim. */
  readonly sexual_misconduct: 'sexual_misconduct'
  /** Dishonesty. A false report, a false statement or false testimony. */
  readonly dishonesty: 'dishonesty'
  /** Failure to identify. The officer did not give the name, number or card that the rules ask for. */
  readonly failure_to_identify: 'failure_to_identify'
  /** Aid not given. Medical aid was refused, delayed or not called. */
  readonly failure_to_render_aid: 'failure_to_render_aid'
  /** Camera not used. A camera on the body or in the vehicle was not switched on, was switched off, or was covered. */
  readonly body_camera_violation: 'body_camera_violation'
  /** Retaliation. The officer acted against somebody for a complaint, for recording officers or for words. */
  readonly retaliation: 'retaliation'
  /** Property. Property was damaged, lost, kept or taken without right. */
  readonly property: 'property'
  /** Abuse of authority, other. Powers of the office were misused in a way that no other category names. */
  readonly abuse_of_authority_other: 'abuse_of_authority_other'
  /** Neglect of duty. A duty was not done, or was done too late or without care. */
  readonly neglect_of_duty: 'neglect_of_duty'
  /** Service or policy. The person objects to a rule of the agency or to its service, and to no officer’s breach of a rule. */
  readonly policy_or_service: 'policy_or_service'
  /** Driving. A police vehicle was driven or parked against the rules, or a crash. */
  readonly traffic_or_vehicle: 'traffic_or_vehicle'
  /** Domestic violence. Violence or threats of the officer against somebody of the family or the household. */
  readonly domestic_violence: 'domestic_violence'
  /** Crime. An act that the law punishes as a crime and that no other category names. */
  readonly criminal_conduct: 'criminal_conduct'
  /** Rule of the agency. A breach of a rule of the agency on records, dress, attendance, equipment or conduct, whatever its subject. */
  readonly departmental_rule: 'departmental_rule'
  /** Other category. An allegation that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Weapon shown or pointed. A weapon was shown; the source does not say whether it was pointed at the person.
   * One of weapon_display, force: the source does not say which.
   */
  readonly weapon_display_any: 'weapon_display_any'
  /**
   * Words or manner. Words or manner of the officer; the source does not say whether they touched a trait of the person.
   * One of discourtesy, offensive_language: the source does not say which.
   */
  readonly discourtesy_or_language: 'discourtesy_or_language'
  /**
   * Service or neglect. Poor service; the source does not say whether a duty was broken.
   * One of neglect_of_duty, policy_or_service: the source does not say which.
   */
  readonly neglect_or_service: 'neglect_or_service'
  /**
   * Rights of the person. A right of the person was infringed; the source does not say which.
   * One of improper_stop_search_arrest, rights, bias_discrimination: the source does not say which.
   */
  readonly rights_or_bias: 'rights_or_bias'
  /**
   * Harassment. The person was troubled again and again; the source does not say why.
   * One of bias_discrimination, abuse_of_authority_other, retaliation: the source does not say which.
   */
  readonly harassment: 'harassment'
}
export type AllegationCategory = (typeof AllegationCategory)[keyof typeof AllegationCategory]

/** Armed. Whether the person had a weapon, and whether that was found or only believed. */
export declare const ArmedStatus: {
  /** Armed. The person had a weapon, and it was found or clearly seen. */
  readonly armed_actual: 'armed_actual'
  /** Said to be armed. Officers believed or somebody said that the person was armed, and nobody ever established it. */
  readonly armed_alleged: 'armed_alleged'
  /** Believed armed, nothing found. Officers believed that the person was armed, and no weapon was found. */
  readonly believed_armed_not_found: 'believed_armed_not_found'
  /** Unarmed. The person had no weapon, and officers did not believe otherwise. */
  readonly unarmed: 'unarmed'
  /**
   * Believed armed. Officers believed that the person was armed; the source does not say whether a weapon was looked for.
   * One of armed_alleged, believed_armed_not_found: the source does not say which.
   */
  readonly believed_armed: 'believed_armed'
  /**
   * Armed or believed armed. The person was armed or officers believed so; the source does not say which.
   * One of armed_actual, armed_alleged, believed_armed_not_found: the source does not say which.
   */
  readonly armed_or_believed: 'armed_or_believed'
}
export type ArmedStatus = (typeof ArmedStatus)[keyof typeof ArmedStatus]

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

/** Position of the body. How the person stood, sat or lay. */
export declare const BodyPosition: {
  /** On their feet. The person stood, walked or ran. */
  readonly standing: 'standing'
  /** Seated. The person sat on the ground, on a seat or in a vehicle. */
  readonly seated: 'seated'
  /** Kneeling. The person knelt, squatted or was on hands and knees. */
  readonly kneeling: 'kneeling'
  /** Face down. The person lay on the front. */
  readonly prone: 'prone'
  /** Face up. The person lay on the back. */
  readonly supine: 'supine'
  /** On the side. The person lay on one side. */
  readonly on_side: 'on_side'
  /**
   * Lying. The person lay; the source does not say how.
   * One of prone, supine, on_side: the source does not say which.
   */
  readonly lying: 'lying'
}
export type BodyPosition = (typeof BodyPosition)[keyof typeof BodyPosition]

/** Reason for the closing. Why the work on a complaint ended. */
export declare const ClosureReason: {
  /** Investigated. It was looked into and decided. */
  readonly investigated: 'investigated'
  /** Withdrawn. Who complained took the complaint back. */
  readonly withdrawn: 'withdrawn'
  /** Complainant not reached. Who complained, or the person concerned, could not be found or reached. */
  readonly complainant_unavailable: 'complainant_unavailable'
  /** Complainant took no part. Who complained was reached and gave no statement, or did not go on. */
  readonly complainant_uncooperative: 'complainant_uncooperative'
  /** No sworn statement. The sworn statement that the rules ask for was not given. */
  readonly no_affidavit: 'no_affidavit'
  /** Mediated. The officer and the person met with a mediator and settled it. */
  readonly mediated: 'mediated'
  /** Settled informally. It was settled with the person, by a supervisor or another member of the agency, such as who took the call. */
  readonly informally_resolved: 'informally_resolved'
  /** Explained. It was a question, and it was answered. */
  readonly inquiry_clarification: 'inquiry_clarification'
  /** Officer not identified. Nobody could say which officer it was. */
  readonly officer_unidentified: 'officer_unidentified'
  /** Officer left. The officer left the agency or died before it was decided. */
  readonly officer_separated: 'officer_separated'
  /** Lawsuit. It was closed because a court has the matter. */
  readonly pending_litigation: 'pending_litigation'
  /** Referred elsewhere. Another agency or body has to look into it. */
  readonly no_jurisdiction_referred: 'no_jurisdiction_referred'
  /** Too late. It came after the day until which the rules let it be taken, or was not decided in time. */
  readonly time_barred: 'time_barred'
  /** Screened out. It was read at intake and not taken, because it named no breach or could not be true. */
  readonly frivolous_screened: 'frivolous_screened'
  /** Want of means. It was closed because there were not the people or the money to look into it. */
  readonly resource_closure: 'resource_closure'
  /** Administrative. It was closed without a decision for a reason of procedure that no other code names. */
  readonly administrative_closure: 'administrative_closure'
  /** Other reason. A reason that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Closed without a decision. It was closed and nothing was decided; the source does not say why.
   * One of withdrawn, complainant_unavailable, complainant_uncooperative, no_affidavit, mediated, informally_resolved, inquiry_clarification, officer_unidentified, officer_separated, pending_litigation, no_jurisdiction_referred, time_barred, frivolous_screened, resource_closure, administrative_closure: the source does not say which.
   */
  readonly closed_without_decision: 'closed_without_decision'
  /**
   * Officer gone. The officer had resigned, retired or died; the source counts it with other cases.
   * One of officer_separated, administrative_closure: the source does not say which.
   */
  readonly officer_left_or_unknown: 'officer_left_or_unknown'
}
export type ClosureReason = (typeof ClosureReason)[keyof typeof ClosureReason]

/** Way of complaining. How the complaint reached the agency. */
export declare const ComplaintChannel: {
  /** In person. At a station, at an office or to an officer. */
  readonly in_person: 'in_person'
  /** By telephone. By telephone or a hotline. */
  readonly phone: 'phone'
  /** Online. By a form on a website, by e-mail or by an app. */
  readonly online: 'online'
  /** By post. By letter or fax. */
  readonly mail: 'mail'
  /** Passed on. Another agency or body passed it on. */
  readonly referral: 'referral'
  /** None. Nobody complained: the case was opened by a rule or by the agency itself. */
  readonly none: 'none'
  /** Other way. A way that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
}
export type ComplaintChannel = (typeof ComplaintChannel)[keyof typeof ComplaintChannel]

/** Who complained. From whom the agency learned of the matter. */
export declare const ComplaintSource: {
  /** The person concerned. A member of the public to whom it happened. */
  readonly public_subject: 'public_subject'
  /** Somebody else. A member of the public who saw it or heard of it, or who complains for somebody else. */
  readonly public_third_party: 'public_third_party'
  /** Somebody who gave no name. A person who did not say who they are. */
  readonly anonymous: 'anonymous'
  /** A colleague. A member of the agency who is not the officer’s supervisor. */
  readonly internal_peer: 'internal_peer'
  /** A supervisor. A supervisor or the command of the agency. */
  readonly internal_supervisor: 'internal_supervisor'
  /** An oversight body. A board, an auditor or a monitor outside the agency. */
  readonly oversight_body: 'oversight_body'
  /** A prosecutor or a court. A prosecutor, a defender or a court. */
  readonly prosecutor_or_court: 'prosecutor_or_court'
  /** The news. A report in the news or a recording that was published. */
  readonly media: 'media'
  /** A lawsuit. A lawsuit or a claim against the city or the agency. */
  readonly lawsuit: 'lawsuit'
  /** A rule. A rule that has a case opened without a complaint, as for every shot. */
  readonly automatic_trigger: 'automatic_trigger'
  /**
   * The agency. A member of the agency; the source does not say who.
   * One of internal_peer, internal_supervisor, automatic_trigger: the source does not say which.
   */
  readonly internal: 'internal'
  /**
   * A member of the public. A member of the public; the source does not say whether the person concerned.
   * One of public_subject, public_third_party, anonymous: the source does not say which.
   */
  readonly public: 'public'
}
export type ComplaintSource = (typeof ComplaintSource)[keyof typeof ComplaintSource]

/** Thing found or looked for. What officers found, or what they searched for: contraband or evidence. */
export declare const Contraband: {
  /** Firearm. A handgun, a rifle, a shotgun or another weapon that fires with powder. */
  readonly firearm: 'firearm'
  /** Ammunition. Ammunition for a firearm. */
  readonly ammunition: 'ammunition'
  /** Weapon other than a firearm. A thing other than a firearm that is made or carried to hurt somebody. */
  readonly other_weapon: 'other_weapon'
  /** Fireworks. Fireworks or another pyrotechnic article. */
  readonly fireworks: 'fireworks'
  /** Drugs. Drugs that the law controls, or what officers took for them. */
  readonly drugs: 'drugs'
  /** Psychoactive substances. Substances that act on the mind and fall under a law other than the one on controlled drugs. */
  readonly psychoactive_substances: 'psychoactive_substances'
  /** Drug paraphernalia. Things to take, make, weigh or sell drugs with. */
  readonly drug_paraphernalia: 'drug_paraphernalia'
  /** Alcohol. Alcohol where the person may not have it. */
  readonly alcohol: 'alcohol'
  /** Money. Money thought to come from an offence or to be evidence of one. */
  readonly money: 'money'
  /** Stolen goods. Goods that were stolen or thought to be. */
  readonly stolen_property: 'stolen_property'
  /** Articles for theft. Things to steal, break in or defraud with. */
  readonly theft_tools: 'theft_tools'
  /** Articles for criminal damage. Things to damage or deface property with. */
  readonly damage_tools: 'damage_tools'
  /** Telephone or electronic device. A telephone or another electronic device. */
  readonly electronic_device: 'electronic_device'
  /** Vehicle. A vehicle that was itself seized or looked for. */
  readonly vehicle: 'vehicle'
  /** Goods on which duty was not paid. Goods on which a duty or a tax had not been paid. */
  readonly untaxed_goods: 'untaxed_goods'
  /** Game or things for poaching. Game taken unlawfully, or things to take it with. */
  readonly game_or_poaching_equipment: 'game_or_poaching_equipment'
  /** Evidence of an offence against wildlife. Protected animals, things to hunt them with, or other evidence of such an offence. */
  readonly wildlife_evidence: 'wildlife_evidence'
  /** Other evidence of an offence. Evidence of an offence that is not contraband in itself and that no other code of this list describes. */
  readonly evidence_of_offence: 'evidence_of_offence'
  /** Other thing. A thing that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Weapon. A weapon or ammunition; the source does not say of what kind.
   * One of firearm, ammunition, other_weapon: the source does not say which.
   */
  readonly weapon: 'weapon'
  /**
   * Anything to threaten or hurt with. A thing to threaten or hurt somebody with; the source does not say of what kind.
   * One of firearm, other_weapon, fireworks: the source does not say which.
   */
  readonly thing_to_harm: 'thing_to_harm'
  /**
   * Drugs or psychoactive substances. Drugs or other substances that act on the mind; the source does not say under which law.
   * One of drugs, psychoactive_substances: the source does not say which.
   */
  readonly drugs_or_psychoactive: 'drugs_or_psychoactive'
  /**
   * Drugs or paraphernalia. Drugs, or things that go with them; the source does not say which.
   * One of drugs, drug_paraphernalia: the source does not say which.
   */
  readonly drugs_or_paraphernalia: 'drugs_or_paraphernalia'
  /**
   * Articles for theft or damage. Things to steal or to damage with; the source does not say which.
   * One of theft_tools, damage_tools: the source does not say which.
   */
  readonly theft_or_damage_tools: 'theft_or_damage_tools'
}
export type Contraband = (typeof Contraband)[keyof typeof Contraband]

/** Precision of the date. How exactly the date in the record is known or published. */
export declare const DatePrecision: {
  /** Day. The day itself. */
  readonly day: 'day'
  /** Week. Some day of the week that begins on the date. */
  readonly week: 'week'
  /** Month. Some day of the month. */
  readonly month: 'month'
  /** Quarter. Some day of the quarter of the year. */
  readonly quarter: 'quarter'
  /** Year. Some day of the year. */
  readonly year: 'year'
}
export type DatePrecision = (typeof DatePrecision)[keyof typeof DatePrecision]

/** Source of race or gender. How it was established which race, ethnicity or gender the record gives for a person. */
export declare const DemographicSource: {
  /** Said by the person. The person said it. */
  readonly self_reported: 'self_reported'
  /** Perceived by an officer. An officer judged it by the look, the voice or the name of the person. */
  readonly officer_perceived: 'officer_perceived'
  /** Taken from a record. It was taken from a record made before or elsewhere, such as a driving licence, a jail file or the file of a medical examiner. */
  readonly official_record: 'official_record'
  /** Taken from a news report. It was taken from a news report. */
  readonly news_report: 'news_report'
  /** Judged by a photograph. Somebody who was not there judged it by a photograph. */
  readonly photograph: 'photograph'
  /** Other source. A source that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Said, else perceived. The person said it or, where the person did not, an officer judged it; the source does not say which.
   * One of self_reported, officer_perceived: the source does not say which.
   */
  readonly said_or_perceived: 'said_or_perceived'
  /**
   * Perceived, or taken from a record. An officer judged it, helped or not by a record; the source does not say which.
   * One of officer_perceived, official_record: the source does not say which.
   */
  readonly perceived_or_record: 'perceived_or_record'
}
export type DemographicSource = (typeof DemographicSource)[keyof typeof DemographicSource]

/** Discipline. What was done about the officer because of the complaint, all that applies. */
export declare const Discipline: {
  /** None. No discipline was given. */
  readonly none: 'none'
  /** Counselling. A talk about the conduct, on record or not, that is no reprimand. */
  readonly counselling: 'counselling'
  /** Training. Training was ordered. */
  readonly training: 'training'
  /** Spoken reprimand. A reprimand by word, or a note of the violation without a penalty. */
  readonly verbal_reprimand: 'verbal_reprimand'
  /** Written reprimand. A reprimand in writing. */
  readonly written_reprimand: 'written_reprimand'
  /** Loss of leave. Days of leave or of pay were taken, and the officer went on working. */
  readonly loss_of_leave: 'loss_of_leave'
  /** Suspension. The officer was kept from work without pay for a time, or was to be. */
  readonly suspension: 'suspension'
  /** Demotion. The rank was lowered. */
  readonly demotion: 'demotion'
  /** Transfer. The officer was moved to other work or another place because of it. */
  readonly transfer: 'transfer'
  /** Probation. The officer goes on under watch, and more follows after another breach. */
  readonly probation: 'probation'
  /** Resigned before it was served. The officer resigned before it was decided or served. */
  readonly resigned_pending: 'resigned_pending'
  /** Retired before it was served. The officer retired before it was decided or served. */
  readonly retired_pending: 'retired_pending'
  /** Dismissed. The officer was dismissed. */
  readonly terminated: 'terminated'
  /** Licence taken. A state body took the officer’s licence to work as an officer. */
  readonly decertified: 'decertified'
  /** Set aside. The discipline was set aside by an arbitrator, a court or the agency. */
  readonly overturned: 'overturned'
  /** Other discipline. Discipline that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Training or counselling. Training or counselling; the source does not say which.
   * One of counselling, training: the source does not say which.
   */
  readonly training_or_counselling: 'training_or_counselling'
  /**
   * Penalty after a hearing. A hearing found the officer guilty of a charge; the source does not say what followed.
   * One of verbal_reprimand, written_reprimand, loss_of_leave, suspension, demotion, transfer, probation, terminated: the source does not say which.
   */
  readonly guilty_finding: 'guilty_finding'
}
export type Discipline = (typeof Discipline)[keyof typeof Discipline]

/** Disposition. What was decided on one allegation. */
export declare const Disposition: {
  /** Sustained. It happened, and it was against the rules. */
  readonly sustained: 'sustained'
  /** Sustained for another violation. What was alleged was not established, and another breach came to light and was. */
  readonly sustained_other_violation: 'sustained_other_violation'
  /** Sustained in part. Some of what was alleged was established as a breach, and some was not. */
  readonly partially_sustained: 'partially_sustained'
  /** Not sustained. There was not enough to say whether it happened or was against the rules. */
  readonly not_sustained: 'not_sustained'
  /** Exonerated. It happened, and it was allowed. */
  readonly exonerated: 'exonerated'
  /** Unfounded. It did not happen, or not by this officer. */
  readonly unfounded: 'unfounded'
  /** Fault of the policy. It happened as the rules had it, and the rules, the training or the means were at fault. */
  readonly policy_failure: 'policy_failure'
  /** Other disposition. A disposition that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Not sustained, of whatever kind. It was decided and not sustained; the source does not say whether it was not shown, allowed, or did not happen.
   * One of not_sustained, exonerated, unfounded, policy_failure: the source does not say which.
   */
  readonly not_sustained_any: 'not_sustained_any'
}
export type Disposition = (typeof Disposition)[keyof typeof Disposition]

/** Body that decided. Who decided on the allegation. */
export declare const DispositionBody: {
  /** Internal affairs. The part of the agency that investigates officers. */
  readonly internal_affairs: 'internal_affairs'
  /** Supervisor. A supervisor or the command of the officer’s unit. */
  readonly supervisor: 'supervisor'
  /** Head of the agency. The chief, the sheriff, the superintendent or the commissioner. */
  readonly chief: 'chief'
  /** Board outside the agency. A board, commission or office that is no part of the agency. */
  readonly civilian_board: 'civilian_board'
  /** Disciplinary board. A board or hearing that decides on charges against officers. */
  readonly disciplinary_board: 'disciplinary_board'
  /** Arbitrator. An arbitrator under a contract or a law. */
  readonly arbitrator: 'arbitrator'
  /** Court. A court that decided on the discipline or the finding. */
  readonly court: 'court'
  /** Other body. A body that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
}
export type DispositionBody = (typeof DispositionBody)[keyof typeof DispositionBody]

/** Stage of the disposition. Whether a disposition is a proposal or the decision. */
export declare const DispositionStage: {
  /** Recommended. An investigator or a board proposed it, and somebody else decides. */
  readonly recommended: 'recommended'
  /** Final. Whoever had to decide has decided. */
  readonly final: 'final'
  /** After an appeal. An appeal, a review that somebody asked for, a grievance or a court changed or confirmed the decision. */
  readonly after_appeal: 'after_appeal'
}
export type DispositionStage = (typeof DispositionStage)[keyof typeof DispositionStage]

/** Duty status. Whether an officer was at work for the agency at the time. */
export declare const DutyStatus: {
  /** On duty. The officer was at work for the agency, in ordinary hours or overtime. */
  readonly on_duty: 'on_duty'
  /** Off duty. The officer was not at work for anyone. */
  readonly off_duty: 'off_duty'
  /** Paid work for others. The officer did paid police or security work for another employer. */
  readonly secondary_employment: 'secondary_employment'
  /**
   * Off duty or working for others. The officer was not at work for the agency; the source does not say whether for another employer.
   * One of off_duty, secondary_employment: the source does not say which.
   */
  readonly not_on_duty: 'not_on_duty'
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
  /** Person. At a person, aimed or fired in the direction of that person, or a shot that hit a person. */
  readonly person: 'person'
  /** Animal. At an animal. */
  readonly animal: 'animal'
  /** Vehicle. At a vehicle, to stop it and not to hit a person in it. */
  readonly vehicle: 'vehicle'
  /** Object. At a thing other than a vehicle, such as a lock or a lamp. */
  readonly object: 'object'
  /** Warning. As a warning, at nothing. */
  readonly warning: 'warning'
  /** No target. At nothing, because the shot was not meant, and it neither hit nor pointed at a person, and hit no animal. */
  readonly none: 'none'
}
export type FirearmTarget = (typeof FirearmTarget)[keyof typeof FirearmTarget]

/** Band of force. Groups of types of force that charts show together. */
export declare const ForceBand: {
  /** Words or steps to avoid force. Words, signs or steps to avoid force only. */
  readonly none: 'none'
  /** Something shown. A weapon or a dog is shown or sent, and nobody is hit, shocked or bitten by it. */
  readonly shown: 'shown'
  /** Guiding or securing. Hands or handcuffs guide or secure a person without pain and without resistance to overcome. */
  readonly guiding: 'guiding'
  /** Control. Hands, body weight or restraints move, hold or bind a person, without a blow. */
  readonly control: 'control'
  /** Blows, chemicals, energy weapons, projectiles and bites. A person is hit, shocked, bitten or exposed to an irritant, or was meant to be. */
  readonly intermediate: 'intermediate'
  /** Neck, blade, explosive and shots. The neck is held or the breath is stopped, a blade or an explosive is used, or a firearm is discharged. */
  readonly serious: 'serious'
  /** Vehicles. A vehicle hits a person or a vehicle, or tyres are deflated. */
  readonly vehicle: 'vehicle'
  /** Type not named. The type of force is none that the list names, so its band cannot be told. */
  readonly unnamed: 'unnamed'
}
export type ForceBand = (typeof ForceBand)[keyof typeof ForceBand]

/** Reason for force. Why force was used, as the agency recorded it. */
export declare const ForceReason: {
  /** To arrest. To make an arrest or take a person into custody. */
  readonly effect_arrest: 'effect_arrest'
  /** To hold without arrest. To hold or frisk a person who is not arrested. */
  readonly effect_detention: 'effect_detention'
  /** To prevent escape. To stop a person from getting away. */
  readonly prevent_escape: 'prevent_escape'
  /** To keep in custody. To control a person who was already in custody. */
  readonly keep_custody: 'keep_custody'
  /** To stop a vehicle. To end the flight of a vehicle. */
  readonly stop_vehicle: 'stop_vehicle'
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
  /** To secure evidence. To keep evidence from being lost. */
  readonly secure_evidence: 'secure_evidence'
  /** To get in. To get into a place. */
  readonly gain_entry: 'gain_entry'
  /** To take off handcuffs. To take handcuffs off a person safely. */
  readonly remove_restraints: 'remove_restraints'
  /** To control a crowd. To move, hold or part a crowd. */
  readonly control_crowd: 'control_crowd'
  /** To stop an animal. To end a danger from an animal, or its pain. */
  readonly stop_animal: 'stop_animal'
  /** Tactical deployment. A planned or high-risk tactic calls for weapons in hand. */
  readonly tactical_deployment: 'tactical_deployment'
  /** Not meant. The force was not meant, so it had no reason. */
  readonly unintentional: 'unintentional'
  /** Other reason. A reason that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * To protect someone. To protect a person; the source does not say whom.
   * One of protect_officer, protect_public, protect_subject: the source does not say which.
   */
  readonly protect_someone: 'protect_someone'
  /**
   * To protect someone else. To protect another officer or a member of the public; the source does not say whom.
   * One of protect_officer, protect_public: the source does not say which.
   */
  readonly protect_another: 'protect_another'
  /**
   * To arrest or to hold. To arrest a person or to hold them; the source does not say which.
   * One of effect_arrest, effect_detention: the source does not say which.
   */
  readonly arrest_or_detention: 'arrest_or_detention'
}
export type ForceReason = (typeof ForceReason)[keyof typeof ForceReason]

/** Type of force. What one officer did to, or showed, one person: each code is one kind of act that can be told apart from the others. */
export declare const ForceType: {
  /** Verbal command. An officer orders or warns in words or signs and uses nothing else to be obeyed. */
  readonly verbal_command: 'verbal_command'
  /** Step to avoid force. An officer does something so that force is not needed: calms or advises, waits, keeps a distance or cover, or calls others to help. */
  readonly mitigation: 'mitigation'
  /** Firearm drawn. A firearm is out of its holster or taken in hand in front of people, and its muzzle is not turned towards anyone. */
  readonly firearm_drawn: 'firearm_drawn'
  /** Firearm at low ready. A firearm is held towards the place where a person is, with its muzzle below that person. */
  readonly firearm_low_ready: 'firearm_low_ready'
  /** Firearm pointed at a person. The muzzle of a firearm is directed at a person. */
  readonly firearm_pointed: 'firearm_pointed'
  /** Conducted energy weapon drawn. A conducted energy weapon, such as a Taser, is taken out in front of people and is not aimed at anyone. */
  readonly cew_drawn: 'cew_drawn'
  /** Conducted energy weapon aimed. A conducted energy weapon is aimed at a person by its sights or by its laser dot, and is neither sparked nor fired. */
  readonly cew_aimed: 'cew_aimed'
  /** Conducted energy weapon sparked. A conducted energy weapon sparks in the air as a warning and touches nobody. */
  readonly cew_arced: 'cew_arced'
  /** Striking weapon drawn. A baton or another striking weapon is drawn or raised in front of people, and nobody is struck or held with it. */
  readonly impact_weapon_drawn: 'impact_weapon_drawn'
  /** Chemical spray drawn. A spray or another chemical agent is taken out in front of people or aimed at a person, and not released. */
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
  /** Cord or net. An officer fires or throws a cord or a net so that it binds a person. */
  readonly remote_restraint: 'remote_restraint'
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
  /** Neck restraint. An officer holds the neck, presses its sides, or puts weight on it. */
  readonly neck_restraint: 'neck_restraint'
  /** Choke. An officer presses the windpipe or stops a person from breathing in another way. */
  readonly airway_choke: 'airway_choke'
  /** Edged weapon. An officer uses a knife or another blade against a person. */
  readonly edged_weapon: 'edged_weapon'
  /** Explosive. An explosive device is used against a person, or so that it reaches a person. */
  readonly explosive: 'explosive'
  /** Firearm discharged. A firearm is fired, on purpose or not, whatever the target and whether or not anything is hit. */
  readonly firearm_discharged: 'firearm_discharged'
  /** Tyres deflated. A device is laid out or thrown to deflate the tyres of a vehicle. */
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
   * Firearm drawn or at low ready. A firearm is out of its holster and not pointed at anyone; the source does not say whether it was held towards a person.
   * One of firearm_drawn, firearm_low_ready: the source does not say which.
   */
  readonly firearm_unholstered: 'firearm_unholstered'
  /**
   * Firearm shown or fired. A firearm plays a part; the source does not say whether it was shown or fired.
   * One of firearm_drawn, firearm_low_ready, firearm_pointed, firearm_discharged: the source does not say which.
   */
  readonly firearm_shown_or_discharged: 'firearm_shown_or_discharged'
  /**
   * Firearm fired or used as a club. A firearm is fired or used to strike; the source does not say which.
   * One of firearm_discharged, impact_weapon_strike: the source does not say which.
   */
  readonly firearm_discharged_or_club: 'firearm_discharged_or_club'
  /**
   * Weapon shown. A weapon is drawn, aimed or displayed and not used; the source does not say which weapon.
   * One of firearm_drawn, firearm_low_ready, firearm_pointed, cew_drawn, cew_aimed, cew_arced, impact_weapon_drawn, chemical_drawn, launcher_pointed: the source does not say which.
   */
  readonly weapon_shown: 'weapon_shown'
  /**
   * Conducted energy weapon shown. A conducted energy weapon is drawn, aimed or sparked without touching anyone; the source does not say which.
   * One of cew_drawn, cew_aimed, cew_arced: the source does not say which.
   */
  readonly cew_shown: 'cew_shown'
  /**
   * Conducted energy weapon aimed or sparked. A conducted energy weapon is aimed at a person or sparked; the source does not say which.
   * One of cew_aimed, cew_arced: the source does not say which.
   */
  readonly cew_aimed_or_arced: 'cew_aimed_or_arced'
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
   * Striking weapon shown or used. A baton or another striking weapon plays a part; the source does not say whether it was shown, pushed with or struck with.
   * One of impact_weapon_drawn, control_hold, push_redirect, impact_weapon_strike: the source does not say which.
   */
  readonly impact_weapon_shown_or_used: 'impact_weapon_shown_or_used'
  /**
   * Blow. An officer hits a person with the body or with an object; the source does not say which.
   * One of strike_personal, impact_weapon_strike: the source does not say which.
   */
  readonly strike: 'strike'
  /**
   * Thing at hand used as a weapon. An officer uses a thing at hand, such as a flashlight or a vehicle; the source does not say what or how.
   * One of impact_weapon_strike, vehicle_contact_vehicle, vehicle_contact_person, other_force: the source does not say which.
   */
  readonly improvised_weapon: 'improvised_weapon'
  /**
   * Chemical used. An irritant is released; the source does not say by a hand-held spray or in another way.
   * One of chemical_spray, chemical_munition: the source does not say which.
   */
  readonly chemical_used: 'chemical_used'
  /**
   * Chemical shown or used. An irritant plays a part; the source does not say whether it was shown or released.
   * One of chemical_drawn, chemical_spray, chemical_munition: the source does not say which.
   */
  readonly chemical_shown_or_used: 'chemical_shown_or_used'
  /**
   * Pepper balls. Pepper balls are fired; the source does not say whether at a person or at a place.
   * One of chemical_munition, impact_projectile: the source does not say which.
   */
  readonly pepper_balls: 'pepper_balls'
  /**
   * Less-lethal device used. A less-lethal device is used on a person; the source does not say which.
   * One of chemical_munition, impact_projectile, remote_restraint: the source does not say which.
   */
  readonly less_lethal_used: 'less_lethal_used'
  /**
   * Dog used. A police dog is used on a person; the source does not say whether it bit.
   * One of canine_deployed, canine_bite: the source does not say which.
   */
  readonly canine_used: 'canine_used'
  /**
   * Words or another step to avoid force. An officer orders, calms or steps back; the source does not say which.
   * One of verbal_command, mitigation: the source does not say which.
   */
  readonly verbal_or_mitigation: 'verbal_or_mitigation'
  /**
   * Handcuffing. Handcuffs are put on a person; the source does not say whether the person resisted.
   * One of handcuff_unresisted, handcuff_resisted: the source does not say which.
   */
  readonly handcuffing: 'handcuffing'
  /**
   * Handcuffs or another restraint. Handcuffs or another device bind a person; the source does not say which.
   * One of handcuff_unresisted, handcuff_resisted, leg_restraint, full_body_restraint: the source does not say which.
   */
  readonly restraint_applied: 'restraint_applied'
  /**
   * Legs or whole body restrained. A device binds the legs or the whole body; the source does not say which.
   * One of leg_restraint, full_body_restraint: the source does not say which.
   */
  readonly limb_or_body_restraint: 'limb_or_body_restraint'
  /**
   * Restraining device. A device other than handcuffs binds a person; the source does not say which.
   * One of leg_restraint, full_body_restraint, remote_restraint: the source does not say which.
   */
  readonly restraining_device: 'restraining_device'
  /**
   * Takedown or handcuffing. A person is brought to the ground or handcuffed against resistance; the source does not say which.
   * One of handcuff_resisted, takedown: the source does not say which.
   */
  readonly takedown_or_handcuffing: 'takedown_or_handcuffing'
  /**
   * Hold or takedown. An officer holds a person or brings them to the ground; the source does not say which.
   * One of control_hold, body_weight, takedown, airway_choke: the source does not say which.
   */
  readonly hold_or_takedown: 'hold_or_takedown'
  /**
   * Hold, with or without pain. An officer holds a person; the source does not say whether it forced a joint or hurt.
   * One of escort_hold, control_hold: the source does not say which.
   */
  readonly escort_or_control_hold: 'escort_or_control_hold'
  /**
   * Held down. An officer holds a person down; the source does not say whether with hands or with body weight.
   * One of control_hold, body_weight: the source does not say which.
   */
  readonly ground_control: 'ground_control'
  /**
   * Control by hand. An officer guides, holds, pulls, pushes or pins a person; the source does not say which.
   * One of escort_hold, control_hold, grab_pull, push_redirect, body_weight: the source does not say which.
   */
  readonly physical_control: 'physical_control'
  /**
   * Blow or control by hand. An officer uses hands, feet or body on a person; the source does not say whether to control or to hit.
   * One of handcuff_resisted, removed_from_vehicle_physical, control_hold, grab_pull, push_redirect, body_weight, takedown, strike_personal: the source does not say which.
   */
  readonly strike_or_control: 'strike_or_control'
  /**
   * Force by hand, kind not said. An officer uses hands, feet or body on a person; the source does not say how, and the neck may be meant too.
   * One of escort_hold, removed_from_vehicle_physical, control_hold, grab_pull, push_redirect, body_weight, takedown, strike_personal, neck_restraint, airway_choke: the source does not say which.
   */
  readonly unarmed_force: 'unarmed_force'
  /**
   * Force by hand or by vehicle. An officer uses the body or a vehicle on a person; the source does not say which.
   * One of escort_hold, removed_from_vehicle_physical, control_hold, grab_pull, push_redirect, body_weight, takedown, strike_personal, neck_restraint, airway_choke, vehicle_contact_vehicle, vehicle_contact_person: the source does not say which.
   */
  readonly unarmed_or_vehicle: 'unarmed_or_vehicle'
  /**
   * Hold of the neck or choke. An officer holds or presses the neck, or stops a person from breathing; the source does not say which.
   * One of neck_restraint, airway_choke: the source does not say which.
   */
  readonly neck_or_choke: 'neck_or_choke'
  /**
   * Hit by a police vehicle. An officer hits a person or a vehicle with a vehicle on purpose; the source does not say which.
   * One of vehicle_contact_vehicle, vehicle_contact_person: the source does not say which.
   */
  readonly vehicle_contact: 'vehicle_contact'
  /**
   * Vehicle used to stop somebody. A vehicle or a device against vehicles is used to stop a person; the source does not say how.
   * One of tire_deflation, vehicle_contact_vehicle, vehicle_contact_person: the source does not say which.
   */
  readonly vehicle_used: 'vehicle_used'
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
  /**
   * Nonbinary or another. Neither a man nor a woman by the record; the source does not say more.
   * One of nonbinary, another: the source does not say which.
   */
  readonly nonbinary_or_another: 'nonbinary_or_another'
  /**
   * Transgender or another. The record says transgender, or joins transgender, nonbinary and other persons; it does not say whether the person is a man or a woman.
   * One of man, woman, nonbinary, another: the source does not say which.
   */
  readonly transgender_or_another: 'transgender_or_another'
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
  /** Great agitation. The person was so agitated that officers noted it. */
  readonly agitation: 'agitation'
  /** Developmental disability. The person seemed to have a developmental disability. */
  readonly developmental_disability: 'developmental_disability'
  /** Physical disability. The person seemed to have a physical disability. */
  readonly physical_disability: 'physical_disability'
  /** Hearing, speech or sight. The person seemed to have a disability of hearing, speech or sight. */
  readonly sensory_disability: 'sensory_disability'
  /** Other condition. A condition that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Alcohol or drugs. The person seemed under the influence of alcohol, drugs or both; the source does not say which.
   * One of alcohol, drugs: the source does not say which.
   */
  readonly alcohol_or_drugs: 'alcohol_or_drugs'
}
export type Impairment = (typeof Impairment)[keyof typeof Impairment]

/** How the encounter began. What brought officers and person together. */
export declare const Initiation: {
  /** Sent to a call. Somebody called for help, and officers were sent. */
  readonly dispatched_call: 'dispatched_call'
  /** Asked on the spot. Somebody came up to officers, waved them down or walked into a police building. */
  readonly flagged_down: 'flagged_down'
  /** Begun by officers. Officers acted on what they saw or knew, without a call, a warrant or a plan. */
  readonly officer_initiated: 'officer_initiated'
  /** Talk begun by officers. Officers spoke to a person who was free to leave. */
  readonly consensual_contact: 'consensual_contact'
  /** Warrant. Officers came to serve a warrant or another order of a court. */
  readonly warrant: 'warrant'
  /** Planned operation. Officers carried out a plan made beforehand, other than serving a warrant. */
  readonly planned_operation: 'planned_operation'
  /** Checkpoint. Officers stopped whoever passed, or every person or vehicle chosen by a rule. */
  readonly checkpoint: 'checkpoint'
  /** Crowd. Officers policed a gathering, a protest or a disorder. */
  readonly crowd: 'crowd'
  /** Called by other officers. Officers came to help other officers who were already there. */
  readonly assist_officer: 'assist_officer'
  /** In custody already. The person was already held, and no new encounter began it. */
  readonly in_custody: 'in_custody'
  /** Attack on officers. Somebody attacked officers without warning. */
  readonly ambush: 'ambush'
  /** Other beginning. A beginning that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Begun by a member of the public. Somebody called or came up to officers; the source does not say which.
   * One of dispatched_call, flagged_down: the source does not say which.
   */
  readonly person_initiated: 'person_initiated'
  /**
   * Talk, or asked on the spot. Officers and person spoke without a stop; the source does not say who began it.
   * One of flagged_down, consensual_contact: the source does not say which.
   */
  readonly contact_or_flagged: 'contact_or_flagged'
  /**
   * Warrant or planned operation. Officers carried out a plan or served a warrant; the source does not say which.
   * One of warrant, planned_operation: the source does not say which.
   */
  readonly warrant_or_planned: 'warrant_or_planned'
}
export type Initiation = (typeof Initiation)[keyof typeof Initiation]

/** Cause of the injury. What caused the worst injury of the person. */
export declare const InjuryAttribution: {
  /** Force by officers. The force that officers used caused the injury. */
  readonly force: 'force'
  /** The person. The person caused it on purpose. */
  readonly self_inflicted: 'self_inflicted'
  /** Before officers came. The person had the injury before officers met them. */
  readonly before_police_contact: 'before_police_contact'
  /** Illness or earlier condition. An illness or a condition that the person already had showed itself or grew worse. */
  readonly pre_existing_condition: 'pre_existing_condition'
  /** Other cause. A cause that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Not force. Something other than force by officers; the source does not say what.
   * One of self_inflicted, before_police_contact, pre_existing_condition, other: the source does not say which.
   */
  readonly not_force: 'not_force'
}
export type InjuryAttribution = (typeof InjuryAttribution)[keyof typeof InjuryAttribution]

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
  /**
   * No injury seen. No injury was seen; the source does not say whether the person spoke of pain.
   * One of none, complaint_of_pain: the source does not say which.
   */
  readonly none_visible: 'none_visible'
  /**
   * Injured, not admitted. The person was injured or said so, and was not admitted to hospital; the source does not say how badly.
   * One of complaint_of_pain, minor, moderate: the source does not say which.
   */
  readonly injured_not_admitted: 'injured_not_admitted'
  /**
   * Injury below serious. An injury that is no serious bodily injury; the source does not say of which grade.
   * One of complaint_of_pain, minor, moderate, hospitalised: the source does not say which.
   */
  readonly below_serious: 'below_serious'
  /**
   * Serious, by the agency’s own word. The agency calls the injury serious; the source does not say by which text.
   * One of moderate, hospitalised, serious_bodily_injury: the source does not say which.
   */
  readonly serious_grade_unclear: 'serious_grade_unclear'
  /**
   * Admitted to hospital, or serious. The person was admitted to hospital; the source does not say whether the injury was serious bodily injury.
   * One of hospitalised, serious_bodily_injury: the source does not say which.
   */
  readonly admitted_or_serious: 'admitted_or_serious'
  /**
   * Injured, not fatally. The person was injured and did not die; the source does not say how badly.
   * One of complaint_of_pain, minor, moderate, hospitalised, serious_bodily_injury: the source does not say which.
   */
  readonly injured_alive: 'injured_alive'
}
export type InjuryLevel = (typeof InjuryLevel)[keyof typeof InjuryLevel]

/** Level of intake. As what the matter was taken in. */
export declare const IntakeLevel: {
  /** Formal. As a complaint that has to be looked into and decided. */
  readonly formal: 'formal'
  /** Informal. As a lesser matter that is settled without an investigation, by a supervisor or by whoever took it. */
  readonly informal: 'informal'
  /** Inquiry. As a question or a remark. */
  readonly inquiry: 'inquiry'
  /** Preliminary. As a first look, after which it is taken as a complaint or not. */
  readonly preliminary: 'preliminary'
}
export type IntakeLevel = (typeof IntakeLevel)[keyof typeof IntakeLevel]

/** Precision of the place. How exactly the place in the record says where the incident happened. */
export declare const LocationPrecision: {
  /** Address. A house number on a street, or coordinates as exact. */
  readonly address: 'address'
  /** Named place, small. A named place no larger than a building, such as a shop or a school. */
  readonly poi_small: 'poi_small'
  /** Crossing. A crossing of two streets. */
  readonly intersection: 'intersection'
  /** Block. One block of a street, or a house number rounded to the hundred. */
  readonly block: 'block'
  /** Point of a grid. A point fixed beforehand, to which all places near it are moved. */
  readonly map_point: 'map_point'
  /** Street without a number. A street, and nowhere in particular on it. */
  readonly road: 'road'
  /** Highway. A stretch of a highway, such as one between two exits. */
  readonly highway: 'highway'
  /** Named place, large. A named place larger than a building, such as a park, an airport or a campus. */
  readonly poi_large: 'poi_large'
  /** Beat. The smallest patrol area of the agency. */
  readonly beat: 'beat'
  /** District. A district, a precinct, a sector or a neighbourhood. */
  readonly district: 'district'
  /** Postcode. The area of a postcode, or of its first part. */
  readonly postcode: 'postcode'
  /** Town. A city, a town or a village. */
  readonly municipality: 'municipality'
  /** County. A county or a similar area. */
  readonly county: 'county'
}
export type LocationPrecision = (typeof LocationPrecision)[keyof typeof LocationPrecision]

/** Part in the incident. What part an officer had in the incident. Of several parts, the first of this list that applies. */
export declare const OfficerRole: {
  /** Used force. The officer used force, or showed a weapon, in a way that the agency records. */
  readonly used_force: 'used_force'
  /** Supervisor there. The officer used no force, was there while it was used, and commanded those who used it. */
  readonly supervisor_present: 'supervisor_present'
  /** There, no force. The officer used no force and was there while it was used. */
  readonly present: 'present'
  /** Supervisor asked from afar. The officer was not there, and commanded or advised those who used force while it went on. */
  readonly supervisor_consulted: 'supervisor_consulted'
  /** Came afterwards. The officer came when the force had ended. */
  readonly responded_after: 'responded_after'
  /**
   * Supervisor, there or asked. A supervisor was there or was asked; the source does not say which.
   * One of supervisor_present, supervisor_consulted: the source does not say which.
   */
  readonly supervisor: 'supervisor'
  /**
   * On the scene, no force. The officer used no force and was on the scene; the source does not say when or as what.
   * One of supervisor_present, present, responded_after: the source does not say which.
   */
  readonly on_scene_no_force: 'on_scene_no_force'
}
export type OfficerRole = (typeof OfficerRole)[keyof typeof OfficerRole]

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
  /**
   * Middle Eastern or South Asian. Middle Eastern, North African or South Asian; the source does not say which.
   * One of middle_eastern_north_african, asian: the source does not say which.
   */
  readonly middle_eastern_or_south_asian: 'middle_eastern_or_south_asian'
  /**
   * Other, in lists of the United Kingdom. Whom the list of a police force in the United Kingdom leaves over beside White, Black, Asian and Mixed.
   * One of american_indian_alaska_native, asian, hispanic_latino, middle_eastern_north_african, native_hawaiian_pacific_islander, other: the source does not say which.
   */
  readonly uk_other: 'uk_other'
  /**
   * Several, not said which. Two or more of these; the source does not say which.
   * One of american_indian_alaska_native, asian, black, hispanic_latino, middle_eastern_north_african, native_hawaiian_pacific_islander, white, other: the source does not say which.
   */
  readonly multiracial: 'multiracial'
  /**
   * Other or several. Another race or two or more; the source does not say which.
   * One of american_indian_alaska_native, asian, black, hispanic_latino, middle_eastern_north_african, native_hawaiian_pacific_islander, white, other: the source does not say which.
   */
  readonly other_or_multiracial: 'other_or_multiracial'
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

/** Family of the report. What the records of a reporting period are about. */
export declare const ReportFamily: {
  /** Use of force. Incidents of force. */
  readonly force: 'force'
  /** Stops. Persons stopped. */
  readonly stops: 'stops'
  /** Complaints. Complaints. */
  readonly complaints: 'complaints'
  /** Shootings. Incidents in which an officer discharged a firearm. */
  readonly shootings: 'shootings'
  /** All. Everything that the agency publishes under this standard together. */
  readonly all: 'all'
}
export type ReportFamily = (typeof ReportFamily)[keyof typeof ReportFamily]

/** Who filed the record. What part the person who filed the record had in the incident. */
export declare const ReportingRole: {
  /** The officer who used force. The officer who used or showed the force filed it about their own acts. */
  readonly officer_used_force: 'officer_used_force'
  /** One officer for several. One officer filed it for several officers, or a team filed one. */
  readonly officer_for_others: 'officer_for_others'
  /** An officer who used no force. An officer who was there and used no force filed it. */
  readonly officer_present: 'officer_present'
  /** The officer who made the stop. The officer who made the stop or the search filed it. */
  readonly officer_stopping: 'officer_stopping'
  /** A supervisor. A supervisor of the officers filed it. */
  readonly supervisor: 'supervisor'
  /** Office staff. Somebody who was not there took it from other papers. */
  readonly records_staff: 'records_staff'
  /** Somebody else. Somebody whom no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
}
export type ReportingRole = (typeof ReportingRole)[keyof typeof ReportingRole]

/** Resistance. What the person did against the officers, or against being held, as the agency recorded it; several where several applied. */
export declare const Resistance: {
  /** No resistance. The person did as they were told and resisted in no way. */
  readonly none_compliant: 'none_compliant'
  /** Words. The person refused, argued or threatened in words or gestures and did nothing else. */
  readonly verbal: 'verbal'
  /** Passive resistance. The person did not do what was asked and used no strength against it. */
  readonly passive: 'passive'
  /** Tensing. The person stiffened, braced or held on, and did not pull, push or hit. */
  readonly tensing_bracing: 'tensing_bracing'
  /** Flight on foot. The person ran or walked away from officers, or tried to. */
  readonly flight_foot: 'flight_foot'
  /** Flight in a vehicle. The person drove or rode away from officers, or tried to. */
  readonly flight_vehicle: 'flight_vehicle'
  /** Active resistance. The person used strength so as not to be held, and did not try to hurt anyone. */
  readonly active: 'active'
  /** Assault without a weapon. The person hit, kicked, bit, spat at or threw something at somebody, or was about to, without a weapon. */
  readonly assaultive: 'assaultive'
  /** Weapon shown. The person held, showed or reached for a weapon, or threatened with one, and did not use it. */
  readonly weapon_displayed: 'weapon_displayed'
  /** Weapon used. The person attacked somebody with a weapon, or with a thing or a vehicle used as one. */
  readonly weapon_used: 'weapon_used'
  /** Force likely to kill. The person did something to somebody that could easily have killed or gravely injured them. */
  readonly deadly_force_against: 'deadly_force_against'
  /** Harm to themselves. The person hurt themselves or tried to. */
  readonly self_harm: 'self_harm'
  /** Other act. An act that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Stiff or limp. The person made their body heavy or stiff; the source does not say which.
   * One of passive, tensing_bracing: the source does not say which.
   */
  readonly stiff_or_limp: 'stiff_or_limp'
  /**
   * Passive resistance, as a class. The source uses one word for refusing in words, going limp and, in some places, tensing.
   * One of verbal, passive, tensing_bracing: the source does not say which.
   */
  readonly passive_class: 'passive_class'
  /**
   * Flight. The person got away or tried to; the source does not say whether on foot or in a vehicle.
   * One of flight_foot, flight_vehicle: the source does not say which.
   */
  readonly flight: 'flight'
  /**
   * Resisted being held. The person resisted being held or handcuffed; the source does not say whether by tensing or by pulling away.
   * One of tensing_bracing, active: the source does not say which.
   */
  readonly resisted_control: 'resisted_control'
  /**
   * Active resistance, as a class. The source uses one word for tensing, pulling away and running away.
   * One of tensing_bracing, flight_foot, flight_vehicle, active: the source does not say which.
   */
  readonly active_class: 'active_class'
  /**
   * Weapon shown or used. The person had a weapon against officers or others; the source does not say whether it was used.
   * One of weapon_displayed, weapon_used: the source does not say which.
   */
  readonly weapon_against: 'weapon_against'
  /**
   * Grave threat, as a class. The source uses one word for a weapon shown, a weapon used and force likely to kill.
   * One of weapon_displayed, weapon_used, deadly_force_against: the source does not say which.
   */
  readonly grave_class: 'grave_class'
}
export type Resistance = (typeof Resistance)[keyof typeof Resistance]

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
  /** No reportable force. The review found that no force was used, or none that had to be reported. */
  readonly no_reportable_force: 'no_reportable_force'
  /** Review cancelled. The case was closed without a decision. */
  readonly review_cancelled: 'review_cancelled'
  /** Other outcome. An outcome that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
}
export type ReviewOutcome = (typeof ReviewOutcome)[keyof typeof ReviewOutcome]

/** Legal ground of the search. What let officers search, as the agency recorded it; several where there were several. */
export declare const SearchBasis: {
  /** Consent by word. The person agreed aloud. */
  readonly consent_verbal: 'consent_verbal'
  /** Consent in writing. The person agreed in writing. */
  readonly consent_written: 'consent_written'
  /** Consent by conduct. Officers took what the person did as agreement. */
  readonly consent_implied: 'consent_implied'
  /** Safety. Officers thought that the person might be armed and dangerous, and searched to keep themselves or others safe. */
  readonly officer_safety: 'officer_safety'
  /** Signs of a weapon. Officers saw or learned something that pointed to a weapon. */
  readonly suspected_weapon: 'suspected_weapon'
  /** Seen in plain view. Contraband or evidence could be seen before the search. */
  readonly plain_view: 'plain_view'
  /** Smell. Officers smelled contraband. */
  readonly odour: 'odour'
  /** Sign by a police dog. A police dog showed that something was there. */
  readonly canine_alert: 'canine_alert'
  /** Evidence of an offence. Officers had ground to think that evidence of an offence would be found. */
  readonly evidence_of_crime: 'evidence_of_crime'
  /** Suspicious behaviour. A movement or the behaviour of the person seemed suspicious. */
  readonly suspicious_behaviour: 'suspicious_behaviour'
  /** Information from others. Somebody told officers, or officers had the information from another office. */
  readonly information_received: 'information_received'
  /** Because of an arrest. The person, or somebody in the vehicle, was arrested, and the search followed from the arrest. */
  readonly incident_to_arrest: 'incident_to_arrest'
  /** Emergency. There was no time to ask for a warrant. */
  readonly exigent: 'exigent'
  /** Inventory. A vehicle was towed or kept, and officers listed what was in it. */
  readonly inventory: 'inventory'
  /** Search warrant. A court had ordered or allowed the search. */
  readonly warrant: 'warrant'
  /** Term of parole or probation. The terms of parole, probation or a like supervision allowed the search. */
  readonly supervision_condition: 'supervision_condition'
  /** Rule of the school. Officers suspected that a pupil had broken a rule of the school. */
  readonly school_policy: 'school_policy'
  /** Power to search for stolen or forbidden things. A law lets officers search, on reasonable grounds, for stolen goods and for things that nobody may carry there. */
  readonly search_power_property: 'search_power_property'
  /** Power to search for drugs. A law lets officers search, on reasonable grounds, for controlled drugs or psychoactive substances. */
  readonly search_power_drugs: 'search_power_drugs'
  /** Power to search for weapons. A law lets officers search, on reasonable grounds, for firearms, crossbows or blades, and for nothing else. */
  readonly search_power_weapons: 'search_power_weapons'
  /** Power to search for poached or protected animals. A law on animals or hunting lets officers search, on reasonable grounds, for game, protected animals or the means to take them. */
  readonly search_power_wildlife: 'search_power_wildlife'
  /** Power to search for controlled goods. A law on customs or on waste lets officers stop and search, on reasonable grounds, a vehicle or a person for goods that it controls. */
  readonly search_power_goods: 'search_power_goods'
  /** Power to search a suspected terrorist. A law lets officers search a person whom they suspect of terrorism. */
  readonly search_power_terrorism: 'search_power_terrorism'
  /** Power to search in an area. An order lets officers search people or vehicles in a place and time, without suspecting the person. */
  readonly search_power_area: 'search_power_area'
  /** Other ground. A ground that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Consent. The person agreed; the source does not say how.
   * One of consent_verbal, consent_written, consent_implied: the source does not say which.
   */
  readonly consent: 'consent'
  /**
   * Probable cause. Facts gave officers ground enough to search; the source does not say which facts.
   * One of suspected_weapon, plain_view, odour, canine_alert, evidence_of_crime, suspicious_behaviour, information_received: the source does not say which.
   */
  readonly probable_cause: 'probable_cause'
  /**
   * Suspicion or probable cause. Officers suspected something, and nothing was in plain view; the source does not say how firm the ground was.
   * One of officer_safety, suspected_weapon, odour, canine_alert, evidence_of_crime, suspicious_behaviour, information_received: the source does not say which.
   */
  readonly suspicion_or_probable_cause: 'suspicion_or_probable_cause'
  /**
   * Towing or arrest. The vehicle was towed or somebody in it was arrested; the source does not say which.
   * One of incident_to_arrest, inventory: the source does not say which.
   */
  readonly towing_or_arrest: 'towing_or_arrest'
  /**
   * Inventory, arrest or supervision. The search followed from an inventory, an arrest or terms of supervision; the source does not say which.
   * One of incident_to_arrest, inventory, supervision_condition: the source does not say which.
   */
  readonly inventory_arrest_or_supervision: 'inventory_arrest_or_supervision'
  /**
   * Power to search on grounds. A law lets officers search for named things, on reasonable grounds; the source does not say which law.
   * One of search_power_property, search_power_drugs, search_power_weapons, search_power_wildlife, search_power_goods, search_power_terrorism: the source does not say which.
   */
  readonly search_power: 'search_power'
  /**
   * Neither consent nor inventory. The search rested on another ground than consent or inventory; the source does not say which.
   * One of officer_safety, suspected_weapon, plain_view, odour, canine_alert, evidence_of_crime, suspicious_behaviour, information_received, incident_to_arrest, exigent, warrant, supervision_condition, school_policy: the source does not say which.
   */
  readonly neither_consent_nor_inventory: 'neither_consent_nor_inventory'
}
export type SearchBasis = (typeof SearchBasis)[keyof typeof SearchBasis]

/** Kind of search. Whom or what officers searched, and how far the search went. A row of stop_searches is one search. */
export declare const SearchType: {
  /** Frisk. Officers felt the outside of the clothing for weapons. */
  readonly frisk: 'frisk'
  /** Search of a person. Officers searched a person beyond a frisk, and no more than outer clothing came off. */
  readonly person: 'person'
  /** More than outer clothing off. A person had to take off more than a coat, a jacket or gloves, and intimate parts stayed covered. */
  readonly more_than_outer_clothing: 'more_than_outer_clothing'
  /** Strip search. Clothing was taken off or moved so that intimate parts were bare. */
  readonly strip_search: 'strip_search'
  /** Search inside the body. Somebody searched an opening of the body. */
  readonly body_cavity: 'body_cavity'
  /** Search of a vehicle. Officers searched a vehicle or what was in it. */
  readonly vehicle: 'vehicle'
  /** Search of things. Officers searched a bag or another thing that the person did not wear. */
  readonly property: 'property'
  /** Search of premises. Officers searched a home or another building, or part of it. */
  readonly premises: 'premises'
  /** Other search. A search that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Frisk or search of a person. Officers frisked or searched a person, and no more than outer clothing came off; the source does not say which.
   * One of frisk, person: the source does not say which.
   */
  readonly frisk_or_search_person: 'frisk_or_search_person'
  /**
   * More than outer clothing off, how far unsaid. A person had to take off more than outer clothing; the source does not say whether intimate parts were bare.
   * One of more_than_outer_clothing, strip_search: the source does not say which.
   */
  readonly person_undressed: 'person_undressed'
  /**
   * Search of a person, of whatever kind. Officers searched a person; the source says neither whether it was a frisk nor what clothing came off.
   * One of frisk, person, more_than_outer_clothing, strip_search: the source does not say which.
   */
  readonly person_any: 'person_any'
  /**
   * Search of things, vehicle or premises. Officers searched something other than a person; the source does not say whether it was a vehicle.
   * One of vehicle, property, premises: the source does not say which.
   */
  readonly property_any: 'property_any'
  /**
   * Search of some kind. Officers searched; the source does not say whom or what.
   * One of frisk, person, more_than_outer_clothing, strip_search, body_cavity, vehicle, property, premises: the source does not say which.
   */
  readonly any_search: 'any_search'
}
export type SearchType = (typeof SearchType)[keyof typeof SearchType]

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
  /** Crime or suspicious person. Officers dealt with an offence under way or with somebody who seemed suspicious. */
  readonly crime_in_progress: 'crime_in_progress'
  /** Pursuit. Officers chased a person in a vehicle or on foot. */
  readonly pursuit: 'pursuit'
  /** Help for other officers. Officers came to help other officers who were already there. */
  readonly assist_officer: 'assist_officer'
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
  /**
   * Stop. Officers stopped a vehicle or a person; the source does not say which.
   * One of traffic_stop, pedestrian_stop: the source does not say which.
   */
  readonly stop: 'stop'
}
export type ServiceType = (typeof ServiceType)[keyof typeof ServiceType]

/** Kind of place. The kind of place in which the incident happened, whoever owns it. */
export declare const Setting: {
  /** Street. A street, a road, a pavement, an alley or a highway. */
  readonly street: 'street'
  /** Car park. A car park, a garage for cars or a petrol station. */
  readonly parking: 'parking'
  /** Inside a vehicle. A private vehicle, a lorry or a taxi, with the person in it. */
  readonly vehicle: 'vehicle'
  /** Home. A house or flat in which people live, with its yard, porch, hallway and garage. */
  readonly residence: 'residence'
  /** Shop or business. A shop, an office, a hotel, a restaurant or another place of business. */
  readonly business: 'business'
  /** Bar or club. A place that lives by serving alcohol, such as a bar, a club or a casino. */
  readonly alcohol_establishment: 'alcohol_establishment'
  /** School or university. A school, a college or a university, inside or on its grounds. */
  readonly school: 'school'
  /** Hospital or care home. A hospital, a clinic or a care home, inside or on its grounds. */
  readonly hospital: 'hospital'
  /** Police building. A building of the police or its car park. */
  readonly police_building: 'police_building'
  /** Jail or prison. A jail, a prison or a lock-up. */
  readonly jail: 'jail'
  /** Court. A court building. */
  readonly court: 'court'
  /** Other public building. A building of a public body that is no court, no school, no hospital and no police building. */
  readonly public_building: 'public_building'
  /** Public transport. A station, a stop, an airport, a train or a bus. */
  readonly transport: 'transport'
  /** Park or open ground. A park, a field, water or empty land. */
  readonly park: 'park'
  /** Empty building. A building that nobody uses. */
  readonly empty_building: 'empty_building'
  /** Place of worship. A church, a mosque, a synagogue, a temple or its grounds. */
  readonly worship: 'worship'
  /** Other place. A kind of place that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Government building. A court or another public building; the source does not say which.
   * One of court, public_building: the source does not say which.
   */
  readonly government_building: 'government_building'
}
export type Setting = (typeof Setting)[keyof typeof Setting]

/** Action during the stop. What officers did towards the person during the stop, without force. */
export declare const StopAction: {
  /** None of these. Officers did nothing that this list describes. */
  readonly none: 'none'
  /** Told to leave the vehicle. Officers told the person to get out of a vehicle, and the person did. */
  readonly ordered_out_of_vehicle: 'ordered_out_of_vehicle'
  /** Sobriety test. Officers tested on the spot whether the person was under the influence. */
  readonly field_sobriety_test: 'field_sobriety_test'
  /** Told to sit down. Officers told the person to sit on the kerb or on the ground. */
  readonly curbside_detention: 'curbside_detention'
  /** Held in a police car. The person was held in a police vehicle. */
  readonly patrol_car_detention: 'patrol_car_detention'
  /** Dog used to search. A police dog looked for or smelled for something. */
  readonly dog_search: 'dog_search'
  /** Photographed. Officers took a picture of the person. */
  readonly photographed: 'photographed'
  /** Asked about parole or probation. Officers asked whether the person was on parole, on probation or under a like supervision. */
  readonly asked_supervision_status: 'asked_supervision_status'
  /** Asked to search the person. Officers asked whether they might search the person. */
  readonly asked_consent_person: 'asked_consent_person'
  /** Asked to search things. Officers asked whether they might search a vehicle or other things. */
  readonly asked_consent_property: 'asked_consent_property'
  /** Asked a passenger for papers. Officers asked a passenger of the person for identification. */
  readonly asked_passenger_identification: 'asked_passenger_identification'
  /** Looked up a passenger. Officers looked up the name of a passenger of the person. */
  readonly ran_passenger_name: 'ran_passenger_name'
  /** Property seized. Officers took something away. */
  readonly property_seized: 'property_seized'
  /** Vehicle taken away. Officers had a vehicle towed or kept. */
  readonly vehicle_impounded: 'vehicle_impounded'
  /** Statement of a pupil. Officers got an admission or a written statement from a pupil. */
  readonly student_statement: 'student_statement'
  /** Other action. An action without force that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Asked to search. Officers asked whether they might search; the source does not say whom or what.
   * One of asked_consent_person, asked_consent_property: the source does not say which.
   */
  readonly asked_consent: 'asked_consent'
}
export type StopAction = (typeof StopAction)[keyof typeof StopAction]

/** Legal ground of the stop. What let officers stop the person or the vehicle, or speak to the person without a stop. */
export declare const StopLegalBasis: {
  /** Free to leave. The person was free to leave and not to answer, and officers used no power over the person. */
  readonly consensual: 'consensual'
  /** Reasonable suspicion. Facts gave officers reason to suspect that the person had to do with an offence, and not enough to arrest. */
  readonly reasonable_suspicion: 'reasonable_suspicion'
  /** Probable cause. Before the stop, facts gave officers ground enough to arrest, to search or to cite. */
  readonly probable_cause: 'probable_cause'
  /** Warrant. A warrant or another order of a court, known before the stop, let officers hold the person. */
  readonly warrant: 'warrant'
  /** Supervision by a court or board. The person was on parole, probation or a like supervision whose terms let officers stop or search. */
  readonly supervision: 'supervision'
  /** Law on people in mental crisis. A law lets officers take a person into care who may be a danger by reason of mental illness. */
  readonly mental_health_power: 'mental_health_power'
  /** Care for the person. Officers stopped the person to see whether help was needed, and suspected no offence. */
  readonly community_caretaking: 'community_caretaking'
  /** Checkpoint. Everybody who passed was stopped, or people or vehicles were chosen by a rule, and nothing was suspected of the person. */
  readonly checkpoint: 'checkpoint'
  /** Rules of a school. Officers stopped a pupil under school law or school rules. */
  readonly school_rules: 'school_rules'
  /** Law that lets officers search on grounds. A law lets officers stop a person or vehicle to search for named things, on reasonable grounds to suspect that they are there. */
  readonly search_power: 'search_power'
  /** Law that lets officers search in an area. A law lets officers stop and search people in a place and time set by an order, without suspecting the person. */
  readonly search_power_area: 'search_power_area'
  /** Information held by the police. Officers recorded the contact because of what the police knew already, and name no other ground. */
  readonly intelligence: 'intelligence'
  /** Other ground. A ground that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Suspicion or probable cause. Officers suspected an offence or a breach of a traffic rule; the source does not say how firm the ground was.
   * One of reasonable_suspicion, probable_cause: the source does not say which.
   */
  readonly suspicion_or_probable_cause: 'suspicion_or_probable_cause'
  /**
   * Held, on whatever ground. The person was held; the source does not say on what ground.
   * One of reasonable_suspicion, probable_cause, warrant, supervision, mental_health_power, community_caretaking, checkpoint, school_rules, search_power, search_power_area: the source does not say which.
   */
  readonly detention: 'detention'
}
export type StopLegalBasis = (typeof StopLegalBasis)[keyof typeof StopLegalBasis]

/** How the person was travelling. How the person was on the road or in the place when stopped. */
export declare const StopMode: {
  /** On foot. The person walked, stood, sat or lay, outside or in a building. */
  readonly on_foot: 'on_foot'
  /** Bicycle. The person rode a bicycle. */
  readonly bicycle: 'bicycle'
  /** Motor vehicle. The person drove a motor vehicle or rode in it. */
  readonly vehicle: 'vehicle'
  /** Vehicle with nobody in it. Officers dealt with a parked or left vehicle, and nobody was stopped. */
  readonly unoccupied_vehicle: 'unoccupied_vehicle'
  /** Bus or train. The person was a passenger of a bus, a train or other public transport. */
  readonly transit: 'transit'
  /** Skateboard or the like. The person rode a skateboard, roller skates or a scooter without a motor. */
  readonly small_wheels: 'small_wheels'
  /** Other way. A way of being on the road or in a place that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Vehicle, with somebody in it or not. Officers stopped or searched a vehicle; the source does not say whether anybody was in it.
   * One of vehicle, unoccupied_vehicle: the source does not say which.
   */
  readonly vehicle_occupied_or_not: 'vehicle_occupied_or_not'
  /**
   * Neither vehicle nor bicycle. The person was on foot, on small wheels or on public transport; the source does not say which.
   * One of on_foot, transit, small_wheels: the source does not say which.
   */
  readonly neither_vehicle_nor_bicycle: 'neither_vehicle_nor_bicycle'
}
export type StopMode = (typeof StopMode)[keyof typeof StopMode]

/** Outcome of the stop. How the stop ended for the person; several where there were several. */
export declare const StopOutcome: {
  /** No action. The stop ended without a warning, a penalty, an arrest or another outcome of this list. */
  readonly no_action: 'no_action'
  /** Spoken warning. Officers warned the person by word. */
  readonly warning_verbal: 'warning_verbal'
  /** Written warning. Officers gave the person a warning in writing. */
  readonly warning_written: 'warning_written'
  /** Citation. The person got a ticket for a breach that is punished by a fine and is no crime. */
  readonly citation_infraction: 'citation_infraction'
  /** Cited for a crime and released. The person was cited for a crime at the place of the stop and let go with a date in court. */
  readonly cite_and_release: 'cite_and_release'
  /** Summons afterwards. The person was summoned to court or charged after the stop, and not at its place. */
  readonly summons_later: 'summons_later'
  /** Arrest on a warrant. The person was arrested on a warrant. */
  readonly arrest_warrant: 'arrest_warrant'
  /** Arrest without a warrant. The person was arrested for what officers saw or learned, without a warrant. */
  readonly arrest_no_warrant: 'arrest_no_warrant'
  /** Field interview card. Officers wrote down who the person was and what they saw, on a card or a report of contacts. */
  readonly field_interview_card: 'field_interview_card'
  /** Taken somewhere for help. The person was taken somewhere for care or help, by whomever, and not arrested. */
  readonly transport: 'transport'
  /** Psychiatric hold. The person was held under a law on people in mental crisis. */
  readonly psychiatric_hold: 'psychiatric_hold'
  /** Parent or guardian told. Officers told a parent, a guardian or another person who answers for the person. */
  readonly guardian_contacted: 'guardian_contacted'
  /** Immigration authority told. Officers told the authority that enforces the law on immigration. */
  readonly immigration_contacted: 'immigration_contacted'
  /** Sent to the head of the school. A pupil was sent to the administration of the school. */
  readonly school_administrator: 'school_administrator'
  /** Sent to a counsellor of the school. A pupil was sent to a counsellor or other helper of the school. */
  readonly school_counsellor: 'school_counsellor'
  /** Community resolution. The matter was settled with the person without a court, as by an apology or by making good. */
  readonly community_resolution: 'community_resolution'
  /** Penalty notice. The person was offered to pay a penalty in place of a charge for an offence. */
  readonly penalty_notice: 'penalty_notice'
  /** Drug warning. The person got a warning on the record for having cannabis, khat or another drug. */
  readonly drug_warning: 'drug_warning'
  /** Caution. The person admitted an offence and was cautioned, with or without conditions. */
  readonly caution: 'caution'
  /** Other outcome. An outcome that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Warning. Officers warned the person; the source does not say whether in writing.
   * One of warning_verbal, warning_written: the source does not say which.
   */
  readonly warning: 'warning'
  /**
   * Arrest. The person was arrested; the source does not say whether on a warrant.
   * One of arrest_warrant, arrest_no_warrant: the source does not say which.
   */
  readonly arrest: 'arrest'
  /**
   * Citation of whatever kind. The person got a citation; the source does not say whether for a crime.
   * One of citation_infraction, cite_and_release: the source does not say which.
   */
  readonly citation_or_release: 'citation_or_release'
  /**
   * Summons of whatever kind. The person was called to court for a crime and not arrested; the source does not say whether at the place of the stop.
   * One of cite_and_release, summons_later: the source does not say which.
   */
  readonly summons_or_release: 'summons_or_release'
  /**
   * Sent within the school. A pupil was sent to somebody of the school; the source does not say whom.
   * One of school_administrator, school_counsellor: the source does not say which.
   */
  readonly school_referral: 'school_referral'
}
export type StopOutcome = (typeof StopOutcome)[keyof typeof StopOutcome]

/** Reason for the stop. Why officers stopped the person or the vehicle, as far as they knew when the stop began. */
export declare const StopReason: {
  /** How somebody drove. A rule about driving was broken. */
  readonly traffic_moving: 'traffic_moving'
  /** State of the vehicle. A rule about the equipment or the upkeep of a vehicle was broken. */
  readonly traffic_equipment: 'traffic_equipment'
  /** Other traffic rule. A traffic rule was broken that is neither about driving nor about the state of the vehicle. */
  readonly traffic_nonmoving: 'traffic_nonmoving'
  /** Impaired driving. Officers suspected that somebody drove under the influence of alcohol or drugs. */
  readonly impaired_driving: 'impaired_driving'
  /** Offence seen by the officer. The officer saw an offence. */
  readonly witnessed_crime: 'witnessed_crime'
  /** Looked like a suspect. The person fitted the description of a suspect. */
  readonly matched_description: 'matched_description'
  /** Vehicle of a suspect. The vehicle fitted that of a suspect, or had been seen where an offence took place. */
  readonly matched_vehicle: 'matched_vehicle'
  /** Named by a witness or victim. A witness or a victim pointed the person out. */
  readonly identified_by_witness: 'identified_by_witness'
  /** Suspicious thing carried. Officers saw the person carry a thing that seemed suspicious. */
  readonly suspicious_object: 'suspicious_object'
  /** Spying out. The person seemed to spy out a place or a victim. */
  readonly casing: 'casing'
  /** Keeping watch. The person seemed to keep watch for others. */
  readonly lookout: 'lookout'
  /** Drug deal. What the person did looked like a deal in drugs. */
  readonly drug_transaction: 'drug_transaction'
  /** Violence. What the person did looked like a violent offence. */
  readonly violent_crime: 'violent_crime'
  /** Suspicious behaviour. The behaviour of the person seemed suspicious, and the source names nothing that a narrower code holds. */
  readonly suspicious_behaviour: 'suspicious_behaviour'
  /** Suspected of carrying a thing. Officers suspected that the person or the vehicle carried something stolen or forbidden. */
  readonly suspected_possession: 'suspected_possession'
  /** Other suspicion. Officers suspected an offence on a ground that no other code of this list describes. */
  readonly other_suspicion: 'other_suspicion'
  /** Wanted. Officers knew before the stop that the person was wanted or that there was a warrant. */
  readonly warrant_wanted: 'warrant_wanted'
  /** On parole or probation. Officers knew before the stop that the person was on parole, probation or a like supervision. */
  readonly supervision: 'supervision'
  /** Mental crisis. Officers meant to take the person into care under a law on people in mental crisis. */
  readonly mental_health_custody: 'mental_health_custody'
  /** Help for the person. Officers wanted to see whether the person needed help. */
  readonly welfare: 'welfare'
  /** Road collision. The person or the vehicle was in a collision. */
  readonly collision: 'collision'
  /** Truancy. Officers wanted to know whether a child should have been in school. */
  readonly truancy: 'truancy'
  /** Discipline of a pupil. A pupil may have done what school law punishes. */
  readonly school_discipline: 'school_discipline'
  /** Rule of the school. Officers wanted to know whether a pupil had broken a rule of the school. */
  readonly school_policy: 'school_policy'
  /** Talk that led to a search. Officers spoke to a person who was free to leave, and the talk led to a search. */
  readonly consensual_search: 'consensual_search'
  /** Order for the area. An order let officers search people in the area, and nothing was suspected of the person. */
  readonly area_order: 'area_order'
  /** Checkpoint. Everybody who passed was stopped, or people or vehicles were chosen by a rule. */
  readonly checkpoint: 'checkpoint'
  /** Other reason. A reason that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
  /**
   * Suspicion of an offence. Officers suspected an offence; the source does not say on what ground.
   * One of witnessed_crime, matched_description, matched_vehicle, identified_by_witness, suspicious_object, casing, lookout, drug_transaction, violent_crime, suspicious_behaviour, suspected_possession, other_suspicion: the source does not say which.
   */
  readonly suspected_crime: 'suspected_crime'
  /**
   * Traffic rule. A traffic rule was broken; the source does not say which kind.
   * One of traffic_moving, traffic_equipment, traffic_nonmoving, impaired_driving: the source does not say which.
   */
  readonly traffic_violation: 'traffic_violation'
  /**
   * Traffic rule, not equipment. A traffic rule was broken that is not about the state of the vehicle; the source does not say more.
   * One of traffic_moving, traffic_nonmoving: the source does not say which.
   */
  readonly traffic_moving_or_nonmoving: 'traffic_moving_or_nonmoving'
  /**
   * School. A matter of school brought the stop; the source does not say which.
   * One of truancy, school_discipline, school_policy: the source does not say which.
   */
  readonly school: 'school'
}
export type StopReason = (typeof StopReason)[keyof typeof StopReason]

/** Part of the person. What a person had to do with an incident, beside the officers who acted. */
export declare const SubjectRole: {
  /** The person the officer acted on. The person whom the officer meant to stop, to control or to defend against. */
  readonly subject: 'subject'
  /** A bystander. A person whom the officer did not mean to act on, and whom the force reached. */
  readonly bystander: 'bystander'
  /** An officer. An officer whom the force of another officer reached. */
  readonly officer: 'officer'
}
export type SubjectRole = (typeof SubjectRole)[keyof typeof SubjectRole]

/** Kind of officer. What police powers the member of the agency held. */
export declare const SwornStatus: {
  /** Sworn officer. A regular officer with full powers of arrest. */
  readonly sworn: 'sworn'
  /** Reserve or special officer. A part-time, auxiliary or seasonal officer whose powers are limited by class or by time. */
  readonly reserve: 'reserve'
  /** Detention officer. A member who guards people in custody and has no powers beyond it. */
  readonly detention: 'detention'
  /** Civilian. A member without police powers. */
  readonly civilian: 'civilian'
}
export type SwornStatus = (typeof SwornStatus)[keyof typeof SwornStatus]

/** Clothing of the officer. Whether and how the officer could be known as police by what they wore. */
export declare const Uniform: {
  /** Patrol uniform. The everyday uniform of the agency. */
  readonly patrol_uniform: 'patrol_uniform'
  /** Tactical uniform. The clothing of a special unit, such as one for forced entries or crowds. */
  readonly tactical_uniform: 'tactical_uniform'
  /** Utility uniform. Working clothes with the marks of the agency, such as those of a cycle or dog unit. */
  readonly utility_uniform: 'utility_uniform'
  /** No uniform. Clothes by which nobody would know an officer, with or without a badge or a vest put on over them. */
  readonly plainclothes: 'plainclothes'
  /**
   * In uniform. The officer wore a uniform; the source does not say which.
   * One of patrol_uniform, tactical_uniform, utility_uniform: the source does not say which.
   */
  readonly uniformed: 'uniformed'
}
export type Uniform = (typeof Uniform)[keyof typeof Uniform]

/** Weapon. What the person was armed with, or was believed to be armed with; several where there were several. */
export declare const Weapon: {
  /** Firearm. A handgun, a rifle, a shotgun or another weapon that fires with powder. */
  readonly firearm: 'firearm'
  /** Knife or edged weapon. A knife or another thing with a blade or a point. */
  readonly knife_edged: 'knife_edged'
  /** Blunt object. A thing without blade or point that can strike or be thrown. */
  readonly blunt_object: 'blunt_object'
  /** Vehicle. A vehicle that the person drove at somebody or meant to. */
  readonly vehicle: 'vehicle'
  /** Replica or air gun. A toy, a replica or an air gun that may be taken for a firearm. */
  readonly replica_or_bb: 'replica_or_bb'
  /** Spray or energy weapon. An irritant spray, a conducted energy weapon or a similar device in the hands of the person. */
  readonly less_lethal_device: 'less_lethal_device'
  /** Hands, feet or teeth. The body of the person and nothing else. */
  readonly personal_weapons: 'personal_weapons'
  /** Explosive or fire. A bomb, a grenade, a firework, or a thing to set fire with. */
  readonly explosive: 'explosive'
  /** Bodily fluids. Spit, blood or another fluid of the body. */
  readonly bodily_fluids: 'bodily_fluids'
  /** Animal. A dog or another animal that the person set on somebody. */
  readonly animal: 'animal'
  /** Other weapon. A weapon that no other code of this list describes; the agency’s words stand beside it. */
  readonly other: 'other'
}
export type Weapon = (typeof Weapon)[keyof typeof Weapon]
