//! Words of gear, goods, doctrine, breeds, peoples and stories: rare or with a capital, and still naming nobody. More of
//! what `things` holds, for builds with the lexicon.

/// Makes and models of weapons, vehicles, tools and goods.
pub const GEAR: &str = "\
    p226 p229 p320 p365 p938 92fs m9 m17 m18 m4 m16 m1 m1a mp5 mp7 ump45 xdm xds vp9 usp ppk 1911 g17 g19 g22 g43 870
    590 ddm4 mk18 sbr barrett shockwave kriss acog eotech trijicon aimpoint holosun vortex leupold surefire
    streamlight olight nitecore fenix pelican energizer duracell serpa bianchi galco cordura spectra dyneema vibram
    haix altama salomon merrell monadnock hiatt hiatts ripp bolawrap watchguard coban toughbook panasonic getac apx
    apx8000 kenwood zetron whelen setina starchase grappler opticom sawzall dewalt makita ryobi craftsman hilti
    estwing leatherman benchmade spyderco kershaw crkt opinel victorinox knox holmatro amkus lifepak zoll laerdal
    zimhi kloxxado quikclot celox hyfin tyvek tychem epipen benadryl ibuprofen motrin aleve pedialyte powerade
    budweiser budlight coors modelo heineken busch pabst fireball smirnoff hennessy jameson marlboro marlboros
    newports swisher zyn skoal juul nalgene igloo hydroflask rubbermaid fusion taurus maverick econoline equinox
    trailblazer traverse cobalt acadia durango stratus intrepid gladiator 4runner highlander sequoia ridgeline xterra
    murano versa armada kona tucson sorento sportage optima outback forester impreza wrx miata tiguan beetle lesabre
    enclave sunfire firebird bonneville aztek cutlass navigator deville navistar sportster softail fatboy hayabusa
    gsxr goldwing concours fjr1300 st1300 r1200rt r1250rt kz1000 rzr skidoo seadoo evinrude caterpillar bobcat kubota
    eurocopter jetranger astar h125 r44 md500 wescam mavic phantom matrice dji skydio boeing airbus kwikset schlage
    medeco abus lexan formica sheetrock bondo teflon crayola vaseline chapstick vicks windex fabuloso febreze crisco
    ikea bilco duprin pendleton wranglers timberland timberlands hanes casio timex fitbit roomba playstation xbox
    nintendo alexa siri kindle roku graco coleman zippo ronson thermos stihl husqvarna poulan generac rolex louisville
    rawlings spalding titleist invisalign lifevest narcan halligan halligans hooligan haligan hux sked ambu rescuejack
    highlift x26 x26p x7 x2 taser7 bodycam mdt20 qbeam federalsignal code3 setcom progard havis gamber arbitrator
    avigilon flexicuff flexicuffs deftec cts speer hornady hst hydrashok winchesters fiocchi tulammo garand mosin
    nagant arisaka mauser enfield tokarev makarov norinco saiga vepr cz cz75 jericho deagle s&w 686 sp101 lcr camelbak
    dremel duracells danner deere folgers kidde levis levi molle nikon novocain novocaine paslode peltor pollyanna
    pyrenees pyrex stetson stetsons uggs ugg avon colgate ithaca helly cheerios chinook tikes flashbang flashbangs
    chlorine dell crockpot harleys yamahas hondas fords chevys kawasakis lazarus wellingtons foley safariland oakleys
    oakley blackhawk sony bose jbl lenovo thinkpad dymo epson xerox kodak fuji minolta gopro cricut bissell dyson
    kenmore whirlpool maytag frigidaire westinghouse philips magnavox zenith sanyo rayovac mossy beretta franchi
    weatherby tikka sako uberti rossi bryco ravens jimenez sccy keltec ringer ringers lactated dilaudid zofran toradol
    phenergan compazine lidocaine atropine epinephrine albuterol insulin metformin lisinopril warfarin coumadin
    heparin plavix gatling bren sten tommy luger lugers kalashnikovs channellock channellocks visegrip vicegrip
    skilsaw kreg festool stabila matco sidchrome bahco knipex yeti ozark rtic nanuk flambeau bandaid neosporin
    betadine bacitracin peroxide listerine gillette bic bushnell swarovski zeiss celestron camaros mustangs corvettes
    corvette gto chevelle ansul fiskars petzl riedell schwinn seaark snapple webley nightsun nomex uzis birkenstocks
    riesling peltors tannerite simunition rapiscan telazol suboxone adderall xanax narcotan troponin nitrox
    muzzleloader muzzleloaders simunitions cheesesteak xboxes staffie staffies routemaster tourtiere polymer80
    trijicons aimpoints eotechs maglites streamlights vasovagal eliquis xarelto metoprolol gabapentin seroquel zoloft
    prozac lexapro klonopin ativan haldol geodon ketamine versed tramadol percocet vicodin oxycontin hydrocodone
    oxycodone buprenorphine vivitrol ventolin solumedrol rocephin lasix plexiglass velcro kydex goretex polartec
    thinsulate kevlar armorall loctite permatex gojo purell clorox pinesol swiffer dashcam dashcams insta360 tomtom
    lowrance humminbird furuno raymarine simrad icom uniden motorola skittles twix doritos cheetos fritos pringles
    gatorade fanta pepsi cocacola nutella oreos twinkie twinkies jenga scrabble minecraft fortnite tetris pokemon
    pikachu shrek spiderman godzilla chewbacca yoda gollum tazer pavaspray sterillium tegaderm chux";

/// Doctrine by the name of its case, tests and signs by their finder, drugs, breeds, peoples, tongues, figures of stories.
pub const EPONYMS: &str = "\
    garrity weingarten giglio loudermill monell tarasoff lautenberg clery comitatus isosceles harries ayoob
    presidente glasgow trendelenburg heimlich sellick raynaud parkinson parkinsons alzheimer alzheimers asperger
    tourette hodgkin crohn crohns achilles pavlov pavlovian geiger rorschach freud freudian faraday maslow dunning
    kruger occam ockham fibonacci pythagoras richter doppler gauss bernoulli bunsen petri pasteur haldol geodon
    zyprexa seroquel valium klonopin ambien ritalin vyvanse oxycontin norco tramadol carfentanil nitazene xylazine
    tranq flakka ecstasy pcp lsd lithium zoloft prozac lexapro rottweiler labrador retriever doberman pinscher
    mastiff corso akita malamute heeler catahoula beagle bloodhound chihuahua pomeranian dachshund poodle bulldog
    terrier canario dalmatian weimaraner vizsla spaniel schnauzer shih tzu corgi greyhound whippet angus hereford
    holstein charolais brahma longhorn guernsey simmental appaloosa percheron clydesdale arabian thoroughbred
    palomino pinto shetland siamese kryptonite velcro portapotty taffy ferris venetian persian adirondack bermuda
    panama hawaiian morse braille roman gothic victorian tudor spartan viking aztec greek turkish swiss
    cuban egyptian nigerian ethiopian kenyan sudanese eritrean liberian iraqi iranian afghan pakistani bangladeshi
    nepali thai lao laotian cambodian burmese tongan fijian micronesian marshallese chuukese chamorro apache
    comanche sioux ojibwe cree mohawk creole cajun gullah yiddish hebrew armenian ukrainian romanian hungarian
    czech bulgarian croatian serbian bosnian albanian farsi pashto dari arabic swahili amharic tigrinya hausa
    yoruba igbo tamil telugu bengali gujarati braddah bruddah haole kanaka mahalo aloha ohana inshallah amigo
    amigos hermano mijo mija papi chica gracias por favor senor pendejo cuidado arma pistola cuchillo suelta
    policia alto manos kraken bigfoot sasquatch frankenstein dracula sherlock columbo serpico kojak mayberry gomer
    rambo robocop terminator batman superman spiderman hulk gandalf yoda chewbacca vader jedi waldo houdini
    picasso mozart beethoven bach shakespeare socrates buddha zen yoga pilates crossfit jiujitsu bjj judo muay
    krav maga taekwondo karate kung fu tetris pacman nintendo lego jenga yahtzee scrabble bingo uno monopoly
    solitaire jacuzzi ziplock sharpies bics styrofoam cheeto cheetos dorito doritos frito fritos pringles oreo
    oreos twinkie twinkies snickers twix kitkat skittles starburst tootsie gatorade slurpee whopper latte mocha
    espresso ramen spam sriracha tabasco mcnugget jolly rancher altoids tums pepto bismol imodium dramamine zyrtec
    claritin sudafed nyquil dayquil robitussin article anfo";
