//! Common words, for builds without the lexicon: words that never are a name, even with a capital.

/// Words that never are a name, even with a capital after a rank.
pub const COMMON: &str = "\
    a about across action adam adult adv advised african after again against all almost along also although always am
    american and another any anyone approached ar are aren't around arrived as asked assist assistance at avenue back
    background backup be because been before began behind being belt best bluetooth body both bottom boy but by called
    came camera can can't captain car cause channel check chief christian church city clerk code coke command contact
    control could couldn't county cover cpr cuffs dad department deputy detective did didn't dispatch dispatched do
    don't down draw drew driver drop dui during dwi each east eastbound ems english er even event every everyone
    facebook fd female firearm fired first five for four freeze friday friend friendly from garner gave get getting
    glock go god going google got gps grabbed graham gun had handcuffs hands has have he he'd he'll he's help her here
    hey him his holster hospital how however hq i i'd i'll i'm i've if in incident initiated internet into involved is
    isn't it it's its jeep jesus jewish just juvenile k9 keep kevlar knife kydex later latin learned lesson lessons
    level lieutenant lights look lord luckily ma'am made make male manager may maybe me mexican mine miranda
    mirandized mom monday more most moved muslim my naloxone narcan narrative near nearly needs never next no nobody
    north northbound not note nothing noticed now observed of off office officer officers ois ok okay on on-scene once
    one only or other our ours out outcome over own owner page passenger patrol pc pd per perhaps placed please point
    police priority priors pulled radio ran reached reason recommendation remember report resp responded result road
    rp safety said same saturday saw says scene school search searched second sergeant sharpie she she'd she'll
    sheriff shots should side signal since sir siren so some someone something south southbound spanish
    spanish-speaking staff state stepped still stop stopped street styrofoam subject such suggestion summary sunday
    supplement survival suspect swat synopsis tac take taser tell terry than thank thanks that that's the their them
    then there there's these they they'd they'll they're this those three through thursday to today told tomorrow
    tonight too took toward towards train training tried trooper tueller tuesday turned two under unit units unk until
    uof up us use velcro very vest victim wait was wasn't watch we we'd we'll we're weapon wear wednesday went were
    west westbound what what's when where which while who who's will with within without witness won't would yelled
    yes yesterday you you're your";

/// Words for parts people play and for what reports speak of, which have a capital in headings and in writs.
#[cfg(feature = "lexicon")]
pub const PARTS: &str = "\
    affiant affiants appellant arbitrator arraignment arrestee arrestees attendee bargaining breacher breachers bystander
    bystanders caller claimant clinician clinicians cohort complainant complainants countersigned credit decedent
    decedents defendant defendants deponent detainee detainees draft employer enclosure enroute escapee evacuee evaluator
    fleeing footing grievance grievances grievant grievants guardian handout handouts improve informant injured intruder
    jailers lockdown lowboy mediator memorandum movant nurse's occupant occupants onlooker onlookers ombudsman parolee
    parolees passerby passersby patient patients payload petitioner plaintiff posted presenting probationer prowler
    reenactment reholster remarks requestor resident residents respondent responder responders section shooter shooters
    signed sniper spotter stipulated stipulation suspects sustain sworn takeaway takeaways transcript trustee undersigned
    uncuffed victims watchstander witnesses workgroup";

/// Words as they are typed on a phone or in a log.
#[cfg(feature = "lexicon")]
pub const TYPED: &str = "\
    abt aight aint altho alot anyways arent b4 bc becuz bf biz bout btw bud bunch cant cause coulda couldnt couldve
    cud cuz dat dem didnt dnt doesnt dont dunno ez em esp fam fr gf gimme gonna gon gota gotta grabd gud hadnt hafta
    hasnt havent hed hes hella idk idc ima imma im imo isnt itd itll ive jk jus kinda kno lemme lil lmao lol lotta
    lowkey luv mins mighta mmk musta nah naw nite nites nobodys nothin nuff ok okay omg outa outta ov pic pics pls plz
    ppl prob probly prolly rly rn sec secs shes shoulda shouldnt shouldve smh smth smthing somethin sorta sum tbh
    thats theres theyre theyd theyll thing tho thru til tm tmrw tonite txt u ur wanna wasnt wasn wed weds well werent
    weve whats wheres whos whole wit wk wknd wont woulda wouldnt wouldve wut wuz ya yall yeah yep yo youd youre youve
    yup standin goin comin doin gettin lookin sittin runnin walkin talkin drivin yellin holdin tryin thinkin screamin
    workin callin layin movin reachin sayin tellin watchin cleard veh vehs adv advsd resp susp subj obs obsv approx
    apprx loc inj req invest arr xport xported recd rcvd pers prev unk neg pos wrt w/o bldg appt dept est equip info
    intox lic med meds misc reg arrv narr supv posn gry evid enrt transp lein exp vis tfr rcvg haha celly cellie bday
    sry num hrs duty obv killt thot abouts somebodys everytime medevac chk chkd hosp amb psgr pass drvr ftl prelim
    uncuff stbd starbd vid vids grn blu blk wht brn slvr sched mic mics cuffs evac recon cig cigs";
