/** The published files that each mapping of `examples/agencies` is of, below the folder of the real data. */
export const AGENCY_FILES: Readonly<Record<string, readonly string[]>> = {
  austin: ['force/austin-pd_response-to-resistance_2014-2016_cpe-two-header.csv.gz'],
  'austin-shootings': ['shootings/austin-apd_ois-subjects_2008-2017.csv'],
  boston: ['stops/boston-bpd_field-contacts_2016.csv.gz', 'stops/boston-bpd_field-contact-names_2016.csv.gz'],
  chicago: [
    'force/chicago-cpd_trr-main_2004-2018.csv.gz',
    'force/chicago-cpd_trr-subjects_2004-2016.csv.gz',
    'force/chicago-cpd_trr-actions-responses_2004-2018.csv.gz',
  ],
  'chicago-complaints': ['complaints/chicago-cpd_complaints-accused_2000-2023.csv.gz'],
  dallas: ['force/dallas-pd_response-to-resistance_2016.csv.gz'],
  'dallas-shootings': ['shootings/dallas-pd_officer-involved-shootings_2020.csv'],
  louisville: ['force/louisville-lmpd_use-of-force_2017-2019.csv'],
  merseyside: ['stops/uk-merseyside_stop-and-search_2020-10.csv.gz'],
  'metropolitan-police': ['stops/uk-metropolitan_stop-and-search_2021-10.csv.gz'],
  minneapolis: ['force/minneapolis-pd_use-of-force_2008-2018_cpe-two-header.csv.gz'],
  'new-jersey': ['force/new-jersey-oag_use-of-force-portal_2020-2021.csv.gz'],
  'new-orleans': ['force/new-orleans-nopd_use-of-force_2016-2020.csv.gz'],
  'philadelphia-complaints': [
    'complaints/philadelphia-ppd_complaints_2013-2018.csv.gz',
    'complaints/philadelphia-ppd_complaint-disciplines_2013-2018.csv',
  ],
  'san-diego': ['stops/san-diego-pd_ripa-force-actions.csv.gz'],
  seattle: ['force/seattle-pd_use-of-force_2014-2018.csv'],
  'seattle-shootings': ['shootings/seattle-pd_officer-involved-shootings_2005-2019.csv'],
  'seattle-stops': ['stops/seattle-pd_terry-stops_2015-2017.csv.gz'],
}
