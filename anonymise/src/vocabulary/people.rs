//! Words that stand before names, and words that stand for people without naming them.

/// Ranks and offices of police work, full and short.
pub const RANKS: &str = "\
    agent agents asac bailiff brigadier capt captain captains chief cmdr col colonel commander commissioner constable
    constables corporal corporals corpsman cpl cpls cpt dep deps deputies deputy det detective detectives dets
    dispatcher dispatchers fto ftos gamewarden gw handler harbormaster insp inspector instructor inv investigator
    jailer lieutenant lieutenants lt lts ltc maj major marshal marshals mpo ofc ofcr ofcrs ofcs off offc officer
    officers ofr patrolman patrolmen patrolwoman pfc ppo probie pso ptl ptlm ptlmn po ranger rangers recruit recruits
    rookie rookies sa sergeant sergeants sgt sgts sheriff sro ssgt superintendent supervisor supv sup tfc tfo tpr tprs
    trainee trainees trooper troopers trp undersheriff usmarshal warden wardens dusm csm msgt gunny const sgtmaj cadet
    cadets aux reserve specialist spc tech r/o ro";

/// Forms of address and roles before the name of anyone.
pub const TITLES: &str = "\
    mr mrs ms miss mister dr doctor judge justice hon magistrate attorney atty ada aa prosecutor nurse rn lpn pa medic
    paramedic paramedics emt firefighter ff coach professor prof principal pastor father fr rev reverend rabbi imam
    sister brother aunt uncle auntie tia tio grandma grandpa granny nana abuela don dona senor senora sra sir madam
    lady miz mayor councilman councilwoman councilmember senator governor president secretary custodian janitor bus
    chaplain comm counselor para teacher pilot lineman engineer conductor elder";

/// Roles of people in an event.
pub const ROLES: &str = "\
    suspect suspects subject subjects subj subjs susp susps victim victims vic vics witness witnesses wit wits driver
    drivers passenger passengers pass complainant comp inmate inmates arrestee prisoner patient owner operator op
    neighbor neighbour resident bouncer clerk caller rp cp defendant def def. parolee probationer offender perp
    bystander student juvenile juv homeowner tenant manager bartender cashier widow translator interpreter wife
    husband girlfriend gf boyfriend bf ex son daughter mother mom dad stepdad stepfather stepson cousin nephew niece
    partner partners buddy roommate coworker colleague friend kid boss fiance fiancee twin bro sis grandson
    granddaughter grandfather grandmother zone beat shift trainer informant ci target shooter gunman hostage jumper
    escapee runner biker landlord guard tender diver spotter backup cover counterpart academy
    leader commander coordinator mentor medics emts";

/// Words after which a name follows.
pub const NAMING: &str = "\
    named name names called calls call aka a.k.a alias dubbed nicknamed nickname moniker id'd ided identified id known
    goes signed dba fka nee v vs";

/// Given names that are rarely anything else; the lexicon knows many more.
pub const FIRST_NAMES: &str = "\
    aaron abdul adam ahmed alan alejandro alex alexander alice alicia allison amanda amy andre andrea andrew angela
    anna anthony antonio ashley barbara benjamin beth betty brandon brenda brian brittany bruce bryan caleb cameron
    carl carla carlos carol caroline catherine charles cheryl chris christian christina christine christopher cindy
    cody connor craig crystal curtis cynthia dana daniel danielle danny darren darryl dave david deborah debra denise
    dennis derek diana diane diego donald donna dorothy douglas dustin dwayne dylan eddie edward elena elizabeth emily
    emma eric erica erik erin ethan eugene evelyn fernando francisco frank fred gabriel gary george gerald gloria greg
    gregory hannah harold hassan heather hector helen henry holly ian isaac isabella jacob jacqueline jake jamal james
    jamie janet janice jared jasmine jason javier jeff jeffrey jennifer jeremy jerome jerry jesse jessica jim jimmy
    joan joe joel john johnny jonathan jordan jorge jose joseph joshua juan judith judy julia julie justin karen kate
    katherine kathleen kathryn kathy katie keisha keith kelly kenneth kevin kim kimberly kyle larry laura lauren leon
    leroy linda lisa logan louis lucas luis luke manuel marco marcus margaret maria marie mario marilyn martha martin
    marvin mary matt matthew megan melissa michael michelle miguel mike mohammed monica nancy natalie nathan nicholas
    nick nicole noah olivia omar oscar pablo pamela patricia patrick paul paula pedro peter philip phillip rachel
    ralph ramon randy raul raymond rebecca renee ricardo richard rick ricky robert roberto rodney roger ronald rosa
    roy ruben russell ryan samantha samuel sandra sara sarah scott sean sergio shane shannon sharon shawn sheila
    shirley sophia stacy stanley stephanie stephen steve steven susan tammy tanya tara teresa theresa thomas tiffany
    tim timothy tina todd tom tommy tony tracy travis trevor tyler tyrone vanessa victor victoria vincent virginia
    walter wanda wayne wendy william xavier yolanda zachary";

/// Small words inside names: De La Cruz, van der Berg, bin Saleh.
pub const PARTICLES: &str = "\
    de la las los del della da das dos di du van von der den ter ten bin ibn abu al el ben st saint le mac mc o san
    santa y";

/// What follows a family name.
pub const SUFFIXES: &str = "\
    jr sr ii iii iv esq";
