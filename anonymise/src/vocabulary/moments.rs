//! Words of dates, times, numbers and ages.

/// The months, full and short.
pub const MONTHS: &str = "\
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep oct nov dec sept";

/// The months in order: twelve full names, then the short ones.
pub fn months() -> impl Iterator<Item = &'static str> {
    MONTHS.split_ascii_whitespace()
}

/// The days of the week, full and short.
pub const WEEKDAYS: &str = "\
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays
    tuesdays wednesdays thursdays fridays saturdays sundays";

/// Holidays of one word.
pub const HOLIDAYS: &str = "\
    thanksgiving christmas xmas halloween easter juneteenth hanukkah chanukah ramadan eid superbowl passover diwali
    tet kwanzaa epiphany lent mlk nye purim rosh yom";

/// Holidays and days that are named with "day", "eve" or "night" after them.
pub const NAMED_DAYS: &str = "\
    labor memorial mother father president fool saint veterans veteran's independence mothers mother's fathers
    father's presidents president's columbus boxing patrick patrick's patricks patty's valentine valentine's
    valentines election groundhog flag earth arbor patriots patriot canada pioneer inauguration king peoples people's
    super leap fools fool's remembrance armistice bastille derby primary tax christmas year's years easter halloween
    thanksgiving victoria lincoln's washington's mlk dia homecoming graduation prom";

/// Numbers in words up to twelve: the hours of a clock.
pub const HOURS: &str = "\
    one two three four five six seven eight nine ten eleven twelve noon midnight";

/// Other numbers in words.
pub const NUMBERS: &str = "\
    zero oh thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty
    seventy eighty ninety hundred thousand dozen";

/// Ordinals in words.
pub const ORDINALS: &str = "\
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth";

/// Decades of an age.
pub const DECADES: &str = "\
    teens twenties thirties forties fifties sixties seventies eighties nineties 20s 30s 40s 50s 60s 70s 80s 90s";

/// What a number counts or measures, so that it names nothing: feet, rounds, minutes.
pub const MEASURES: &str = "\
    feet foot ft inch inches in yard yards yds yd mile miles mi mph kph km kmh meters meter metres knots knot degrees
    degree deg pounds pound lb lbs ounces gallons gallon liters kilos grams gram seconds second sec secs minutes
    minute min mins hour hrs. day days week weeks month months year years yrs yr times time rounds round rds shots
    shot shells bullets mags magazines grain gauge ga mm cal caliber calibre volt volts watt watts amp percent pct
    points officers deputies cops guys people men women kids cars car units vehicles lanes lane doors door steps
    stairs floors stories story acres acre hits cycles cycle bursts dogs calls of more others x blocks houses bucks
    dollars cents beers drinks students inmates subjects males females juveniles adults suspects passengers troopers
    detectives agents bags bag pills psi ppm gs hands hand sets set or to and stitches staples sutures foot-long pages
    reports cameras stops sticks exits shifts bpm decibels rpm wheels wheeler ton tons horses cows cattle deer bodies
    witnesses victims drawers grand hundred thousand million inmate man officer person deputy point o'clock cent way
    in-barrel barrel blade knife fps lumens lumen mil gal qt mos yrd yrds oz kg mg cc ml";

/// More of the same, seldom enough for a page to do without.
#[cfg(feature = "lexicon")]
pub const SELDOM_MEASURES: &str = "\
    mmhg kn paces pace layers layer millimeters millimetres centimeters cm agl msl acp buck grains fahrenheit
    celsius hz khz mhz ghz pack packs wraps presses reps tries attempts joules pixels percentiles strokes clicks
    litre litres metre metres kilometre kilometres kilometer kilometers molar microgram micrograms milligram
    milligrams ounce newton newtons lel bushels rungs laps yardage kmh db kt kv";
