//! Makes of medicines, food, clothes, tools and games that are in everybody's kitchen, pocket or bag and name nobody. Written
//! for this project from general knowledge, for builds with the lexicon.

/// Such makes, and some things that are told by them.
pub const HOUSEHOLD: &str = "\
    abilify absolut acetone advair afrin airbnb airedale airpod airpods airsoft airstream akubra alpaca alumacraft
    amlodipine ammonia amoxil ampere ansi antabuse appaloosas aquafina aquafresh aquaphor ar500 arcteryx ariat aride
    ariens armorall asics aspirin astm atorvastatin augmentin ayrshire bacardi bactrim baofeng barq beechnut beefmaster
    bengals benztropine bergara bfgoodrich biothane bisquick bitcoin blackhawks blauer blistex bloodhounds bluetick
    bolognese borax bostitch bowflex brahman brahmans brangus breathalyzer brewers breyers bridgestone brillo
    bubblicious bubly bundt bushhog buspar butterfinger cabela cabelas candyland cannondale carbonara carmex cashapp
    castrol celexa cepacol cetaphil charmin cheerwine chihuahuas chloraprep chromebook chuckit cialis cipro clairol
    clearasil clonidine clydesdales coachmen cocacola cockapoo cogentin comealong comtac coonhound coonhounds
    corningware cortaid covergirl cozaar creamsicle crestor cuisinart cymbalta dasani datamaster datamax delmonte
    delsym demerol dentyne depakote desitin diamondbacks dickensian digiorno dilantin diovan dogtra doordash doublemint
    doxycycline dpms drager drakkar dropbox drumstick dulcolax duraflame duroc eastpak efferdent effexor elbeco elmers
    enbrel entenmann epipens ethanol etomidate eucerin evian excedrin exmark farmall faustian faygo ferpa filson
    fixodent flagyl flonase fmla fnh fortnite fudgsicle funyuns gabapentin gameboy gaussian gaviscon gelbvieh
    ghirardelli gmail goldendoodle goop gordian goya gradall grigri grubhub grundens guinness harvia havoline heelers
    heisenberg herculean herefords hexarmor hibiclens hillrom hivis hoka hokies homelite honeybucket honeycrisp
    hothands hotmail huffy huggies hulu humalog humira humminbird hussmann hydrocortisone hydroxyzine icee ics indycar
    instacart instamatic instapot intoxilyzer invega ipads iphones ipod isuzu jagermeister jansport jardiance jarritos
    jayco jello jetboil jimbeam juicyfruit jujubes juki kafkaesque kahtoola keflex keppra kerlix keurig kibbles kilz
    kingsford kitchenaid koolaid koran kotex krazy kreme krispy krylon kustom labradoodle laffy lamictal lamisil
    lanacane lantus lasix lasko latuda lawry lazboy leghorns leica lestoil levaquin levitra levothyroxine lhasa librium
    lifehammer lifeloc lifesaver lifesavers limousin linkedin lipitor lipizzaner littmann llama llbean loctite lomotil
    lopressor loreal lortab losartan lotrimin lubriderm lunchable lunchables luvs lycra lyrica maalox machiavellian
    macintosh maglites marmot maruchan matchbox maybelline mcmuffin mechanix metabo metamucil methanol metoprolol
    michelob microsoft microspikes midazolam milkbone milkbones minecraft miralax moleskine moonpie moonpies morphine
    msr mucinex mylanta mylar nabisco naltrexone nasonex naugahyde necco neoprene nerf nescafe nestea neurontin
    neutrogena nij niosh nordictrack northface norvasc novolog noxzema nutella nylabone ohm omeprazole onewheel opana
    orajel oreck orwellian ouija oxiclean ozempic p25 paintball palmolive pampers papermate parcheesi pareto paxil
    paypal pbr pekingese peli peloton pendaflex pennzoil pentax percherons percodan permatex pez photoshop pitbull
    pitbulls pixar playdoh playtex pokemon polaroids polartec polident popsicles poptart poptarts portajohn postit
    powerpoint prednisone prilosec primaloft proactiv proair propofol propranolol proverbs provigil prusik psalm psalms
    purell purina pyrrhic quikrete quixotic quran rainex ramset rayban raymarine razr redbone redbull reeses reflexite
    remeron remotec resistol resqme revlon rheem ricola ridgid risperdal rocuronium rogaine rolaids rolodex romex
    ronsonol rottweilers roxicodone rubik rubiks russet rustoleum saanen sakrete saltines samoyed samsonite samsung
    saran saucony scag schrodinger scotchgard scotchlite seagrams sega segway seiko sensodyne serta sharkbite shoegoo
    shopvac showa silvadene simoniz simvastatin sisyphean skechers skidsteer skil skyjack skyy slimfast slinky slushee
    slushie smarties smead smittybilt smucker spaghettios spandex spearmint sportdog stabilicers stairmaster
    standardbred standardbreds steelcase sterilite sterno stillson stratego stratocaster strattera stroganoff stroop
    subutex succinylcholine sudoku sunnyd supersoaker superwinch swansdown sweetarts swiffer swingline swishers
    symbicort synthroid takis talmud tampax tanqueray tapcon tastykake tegaderm tegretol telecaster tempurpedic
    tenormin texaspete theraflu thinsulate thorazine thorogood throwbot thule tictac timney tinactin toblerone toluene
    topamax torah tostitos totino tracker traeger trazodone triscuit tritronics tropicana trulicity tupperwares
    twizzlers unistrut uvex valvoline varathane velveeta venmo ventolin viagra vistaril vitamix vivitrol vornado vrbo
    weatherguard weedeater wegovy weimaraners wellbutrin werther werthers wheaties whoppers wii woolite worcestershire
    wurlitzer xacto xtratuf xtratufs xts xylene yahoo yaktraks yaktrax yankauer yorkie yorkies yuengling zantac zaxby
    zelle ziplocs zithromax";

/// Makes and models of cars, lorries, boats, aircraft, weapons and breeds of dogs that reports name seldom.
pub const MACHINES: &str = "\
    skoda octavia datsun citroen kangoo hino hiace hilux landcruiser scania hyster vauxhall isuzu daihatsu fiat
    dacia daewoo hyosung aprilia vespa piaggio lambretta yanmar kubota husqvarna lycoming rotax bombardier
    eurocopter sikorsky airbus embraer learjet gulfstream beechcraft aerospatiale wescam trakka hummer howa zastava
    tikka skorpion steyr carcano arisaka wasr makarov tokarev mosin nagant galil tavor creedmoor grendel wellcraft
    starcraft crestliner evinrude mercruiser minn-kota furuno lowrance seadoo sea-doo skidoo ski-doo sherp navistar
    paccar peugeots mondeo astra passat octavias altezza lada yugo moskvich bluebird gillig newflyer vactor
    thermoking airstream aimpoint eotech leupold vortex bushnell zeiss swarovski armco lojack orbeez breathalyser
    biro hi-vis hivis ridgeback malinois catahoula catahoulas presa canario corso mastiff mastiffs pitbulls kelpie
    heeler vizsla blundstone shoei arai schuberth thermos naloxone epinephrine fentanyl johnsongrass kudzu cholla
    mesquite gorse coolabah tumbleweed romarm tsuru haval chery geely mahindra perodua corsa vectra zafira clio
    twingo berlingo vivaro touareg telluride seltos ioniq ecosport yaris celica veloster venza cadenza aveo trax
    husaberg ktm trek opel artic autobahn azimuth balaclava machete bailiffs eastings northings nautique jcb doosan
    komatsu liebherr terex manitou merlo claas deutz fendt valtra zetor takeuchi gehl enstrom fokker tecnam pilatus
    waverunner zigana sarsilmaz girsan tisas dragunov hikvision hanwha haribo cadbury fujifilm icom stingball
    maxxpro steiger vermeer pajero navara amarok triton ranchero landcruisers hiluxes defibs torx skytrak lowloader
    hgv hgvs tannoy commodore micra lancer nyala skandic maybach anhydrous epaulette epaulettes schrader kuga baikal
    broadhead broadheads rebar mettler prado datacard";
