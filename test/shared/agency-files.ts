/** The published files that each mapping of `examples/agencies` is of, below the folder of the real data. */
export const AGENCY_FILES: Readonly<Record<string, readonly string[]>> = {
  dallas: ['force/dallas-pd_response-to-resistance_2016.csv.gz'],
  'metropolitan-police': ['stops/uk-metropolitan_stop-and-search_2021-10.csv.gz'],
  minneapolis: ['force/minneapolis-pd_use-of-force_2008-2018_cpe-two-header.csv.gz'],
  'new-orleans': ['force/new-orleans-nopd_use-of-force_2016-2020.csv.gz'],
  'san-diego': ['stops/san-diego-pd_ripa-force-actions.csv.gz'],
}
