//! What belongs to a finding is taken in, so that no part of a name or a code is left; each of these was torn once.
#![cfg(feature = "lexicon")]

mod common;

use common::reads;

#[test]
fn agencies_with_the_words_that_say_so() {
    reads("I work for the ⟦Bonneville County Sheriff's⟧ office.".replace("⟧ office", " office⟧").as_str());
    reads("He rode with ⟦Idaho Fish and Game⟧ and saw the whole thing.");
    reads("A man from ⟦Cape Elder County animal control⟧ saw it all.");
    reads("LOANED FROM ⟦WENATCHEE BEND POLICE⟧ TO US, WITHOUT A RADIO OR A VEST.");
    reads("we got the call from ⟦schuylkill 911⟧ and nobody could find the house or the dog that was barking");
}

#[test]
fn venues_by_who_has_them() {
    reads("We met at ⟦Delmonico's Formalwear⟧ and walked back to the cars.");
    reads("They had robbed ⟦Katz Bros. Furniture⟧ before we came.");
    reads("He was last seen at ⟦Ringo's Roadside Wonders⟧ with a dog.");
}

#[test]
fn streets_with_their_numbers_and_crossings() {
    reads("A truck stopped at ⟦exit 9A⟧ and the driver ran.");
    reads("He turned off ⟦Navajo Route 5071⟧ without a light.");
    reads("WE WENT TO ⟦NEWARK AVE⟧ AND ⟦LOWDEN ST⟧ AND FOUND NOBODY THERE, ONLY A DOG AND A BROKEN DOOR.");
}

#[test]
fn codes_to_their_last_group() {
    reads("The plate was ⟦V73 LTC⟧, and it was stolen.");
    reads("It is case ⟦2024-MISC-0058⟧ now.");
    reads("The pistol, serial ⟦SRX A4 1138⟧, was gone.");
    reads("My badge is ⟦seventy-four⟧ if they ask.");
    reads("The index number was ⟦FID 1204471⟧ and it was wrong.");
    reads("His badge ⟦288⟧\nOthers came later.");
    reads("The grid was ⟦12S 0368112 4089560⟧ on the map.");
    reads(
        "A page called ⟦u/pilgrim-snacks⟧ had the video before noon was over."
            .replace(" before noon was over", "")
            .as_str(),
    );
}

#[test]
fn numbers_in_words() {
    reads("My badge is ⟦four oh nine⟧ and I am proud of it.");
    reads("The radio said ⟦one-oh-nine⟧, check your status.");
    reads("I heard ⟦Bravo seven⟧ say wait for the engine.");
}

#[test]
fn codes_that_are_read_out_piece_by_piece() {
    reads("The plate was ⟦K like kite, L like lemon, M like mother⟧, and it was mud all over.");
    reads("Her phone is ⟦triple five, 0142⟧ if you need it.");
    reads("The alarm code is ⟦double four, one, seven⟧ for now.");
    reads("The case is ⟦twenty-six dash four oh two dash ninety-one⟧ and it is closed.");
    reads("It was plate ⟦PT·44-10⟧ from the start.");
    reads("Two officers and three troopers stood there, one of them with a shield.");
}

#[test]
fn what_somebody_is_called_whatever_it_means() {
    reads("ok the horse first. his name is ⟦sergeant⟧, all sixteen hands of him, and yes that is a joke");
    reads("i went to see a guy they call ⟦professor⟧ and he came out smiling with his hands up");
    reads("one that his friends kept calling ⟦jumbo⟧ threw a thing and the horse went straight up");
    reads("we called dispatch and they called the medics and nobody called me back");
    reads("I called dispatch before we went in.");
}

#[test]
fn units_with_their_number_in_words() {
    reads("We called for ⟦car fourteen⟧ and then we left.");
    reads("I was ⟦Police Four⟧ and nobody heard me.");
    reads("Then ⟦eod seven⟧ was behind us with the robot.");
    reads("The unit two officers were in was an old one.");
}

#[test]
fn where_it_was_as_surveyors_write_and_radios_say_it() {
    reads("We staged in the ⟦SW 1/4 of the NE 1/4, Sec. 9, T24N, R6E⟧ and waited.");
    reads("He gave ⟦thirty nine point four one north by eighty two point nine one west⟧ on the radio.");
    reads("It is ⟦lat 33 point 4481, long minus 112 point 0740⟧ and then he fell.");
}

#[test]
fn moments_with_what_stands_before_and_after() {
    reads("It was ⟦quarter to four in the morning⟧ when he called.");
    reads("He came on ⟦December twenty-third, two thousand nineteen⟧ with a friend.");
    reads("It happened ⟦the following Monday⟧ near the gate.");
    reads("He had been arrested ⟦three Fridays ago⟧ by another team.");
    reads("On ⟦opening day of deer season⟧ everyone has a rifle.");
}

#[test]
fn ages_in_every_frame() {
    reads("A boy of ⟦fifteen⟧ held the knife.");
    reads("My little girl is ⟦six⟧ and she still asks about it.");
    reads(
        "There were two males, 19 and 60s, on the porch.".replace("60s", "⟦60s⟧").replace(", 19 ", ", ⟦19⟧ ").as_str(),
    );
}

#[test]
fn a_number_before_the_next_line_is_no_measure() {
    reads("Report of badge ⟦4471⟧\n\nPeople came out of the house.");
}

#[test]
fn makes_and_doctrine_name_nobody() {
    reads("Garrity and Weingarten were read, and the Glasgow score was low.");
    reads("He had a bolt-action Savage rifle, a Ruger 10/22 and a Lincoln sedan, and we had the F-150.");
    reads("THE HALLIGAN, THE STREAMLIGHT AND THE IFAK WERE IN THE TAHOE, AND THE TUELLER DRILL TOOK TEN MINUTES.");
}

#[test]
fn codes_that_are_said_piece_by_piece() {
    reads("Dispatch gave it as ⟦SAR-oh-six-of-nineteen⟧ and I wrote it down.");
}

#[test]
fn names_of_things_that_end_in_common_words() {
    reads("We parked at ⟦Happy Trails RV⟧ and waited.");
    reads("She called ⟦Hampden Hills Control⟧ and then us.");
    reads("He came down from ⟦Tinaja Draw⟧ on foot.");
    reads("The wreck was by ⟦the Woolworth building⟧ and nobody saw it.");
    reads("ALL OUT. CARRIED TO ⟦RIVERBEND BURN CTR⟧ FOR OBS AND RELEASED WITHOUT BLISTERS.");
    reads("THE CREW OF ⟦BAYOU LAFOURCHE POWER⟧ CUT THE LINE BEFORE WE WENT IN.");
}

#[test]
fn codes_with_what_stands_around_them() {
    reads("The tag was ⟦S 44107⟧, running.");
    reads("She left her number, ⟦402-555-01-something⟧, on the counter.");
    reads("His account is ⟦lil.reek.44⟧ and it is open.");
    reads("The phone is ⟦209 555 0154⟧ ⟦ext. two-two⟧.");
    reads("It showed him at ⟦37.6390 x -120.9969⟧, at home.");
    reads("The message said ///⟦spoon.lantern.ribbon⟧ and no more.");
}

#[test]
fn days_by_what_they_came_before() {
    reads("It was ⟦the Monday before the fair⟧ and hot.");
    reads("It was ⟦the first week of hurricane season⟧ and wet.");
}

#[test]
fn names_with_of_in_them() {
    reads("She was in ⟦the Assembly of God⟧ with a blanket.");
    reads("They sat in ⟦the Star of the Sea⟧ and sang.");
    reads("It belongs to ⟦Women's Choice of Elmira Street⟧ and not to us.");
    reads("I ride with ⟦Liberty Hose No. 2⟧ on weekends.");
}

#[test]
fn corners_of_which_one_street_is_a_number() {
    reads("It stopped at the corner of ⟦Larkspur⟧ & ⟦3rd⟧, in front of a shop.");
    reads("A man lay on ⟦Avalon⟧ and ⟦223rd⟧.");
}

#[test]
fn agencies_of_the_nation() {
    reads("The boat was stopped by the ⟦Coast Guard⟧ off the shoal.");
    reads("A helicopter of the ⟦Air National Guard⟧ came in low.");
}

#[test]
fn how_few_there_are() {
    reads("There are ⟦four of us for the whole county⟧.");
    reads("I have ⟦three officers⟧ and a van.");
    reads("She yelled in a cafeteria of ⟦460 kids⟧ and nobody moved.");
}

#[test]
fn moments_before_a_word_for_people() {
    reads("⟦2128⟧ Officers stood at the gate and waited.");
    reads("AT THE DOOR ON ⟦JANUARY 22ND⟧ OFFICERS STOOD A FIXED POST.");
    reads("Date/time: ⟦10-31⟧, in the evening.");
}

#[test]
fn names_on_networks_and_of_squares() {
    reads("The sheet said ⟦gravel.pennant.outgrew⟧ and nobody knew it.");
    reads("His user id was ⟦vx.noodle#0417⟧ and they gave it to us.");
    reads("Write to ⟦transport[dot]t7[at]okdoc[dot]example⟧.");
}

#[test]
fn units_and_boats_by_letters() {
    reads("The bomb tech, ⟦X-ray 2⟧, came to see it.");
    reads("Its bow number was ⟦TN 4417 DX⟧, and it sank.");
}

#[test]
fn particles_branches_and_years_belong_to_what_stands_before_or_after_them() {
    reads("The gun was with ⟦de Souza⟧ when ⟦van der Berg⟧ ran out.");
    reads("It was ⟦Thornbury Police Department⟧ that came for us.");
    reads("They left on ⟦the Saturday before last⟧ with the boat.");
    reads("Write to ⟦s.harlan -at- mail.example⟧ for the rest.");
    reads("Ask ⟦s.fay77 -at- mail -dot- example⟧ for the rest.");
    reads("He hung there at ⟦12S 0541882E 4093317N⟧ and he sang.");
    reads("He sent it from the account ⟦vex.not.vexed⟧ at school.");
    reads("He read us log ⟦0419 of 26/12⟧ and then ⟦2241 of 2024⟧ again.");
    reads("The account ended in the picture of ⟦bones.two⟧ at the pier.");
    reads("He had a vanity plate that read ⟦1 OF 9⟧ on the truck.");
    reads("She sent it to ⟦$lilpete22⟧ on the phone and left.");
    reads("The page is ⟦tips dot harlanpd dot example slash report⟧ if you must.");
    reads("The radio had serial ⟦58C 118822⟧ on its back plate.");
    reads("The rider had number ⟦7878318⟧, which was on his sleeve.");
    reads("The gun had serial ⟦AB418803M⟧ but the copy said ⟦8803M⟧ again.");
    reads("He had plate ⟦CZ 11 804⟧ on it. If ⟦CZ 11⟧ comes, call us.");
    reads("Deputies ⟦s.o. 12⟧ and ⟦s.o. 15⟧ cut the wire that held him.");
    reads("So ⟦one lincoln forty⟧ stood by while the others ran it.");
    reads("First one was ⟦jbl-8814⟧, and the next had none.");
    reads("The car had ⟦Idaho⟧ ⟦2C G4418⟧, then another, in the yard.");
    reads("The lab gave it no. ⟦me-22-4071⟧ and sent it back to us.");
    reads("A deputy of the ⟦U.S. Marshals⟧ came with us then.");
    reads("the kid, ⟦t.j. ballew⟧, was over for lunch and i was not. i saw it. it was bad.");
    reads("AN OFFICER OF ⟦TRI-HARBOR TRANSIT POLICE⟧ CAME IN WITH THE GUN OUT.");
    reads("His badge, star ⟦two-two⟧, was on the seat. Call ⟦905-555-0156, local 7⟧ for it.");
    reads("She gave us a Signal name, ⟦plaza.99⟧, and no more.");
    reads("Call ⟦555-0144 x7⟧ or ⟦555-0145, option 3⟧ if it rings.");
    reads("So ⟦4-X-12⟧ came and then ⟦4-X-Ray-12⟧ with the dog.");
}

#[test]
fn units_by_their_colleagues_and_parts_by_their_length() {
    reads("⟦Unit 40-15⟧ set up at the wrong marker. I was ⟦40-12⟧ then.");
    reads("He came out of ⟦cell 14⟧ and ran into ⟦cell 9⟧ at once.");
    reads("TAKEN TO THE HOSPITAL BY ⟦MEDIC NINE⟧ AT ONCE.");
    reads("He said ⟦97X91581⟧ was on the receiver.");
}

#[test]
fn addresses_that_are_said() {
    reads("SHE WROTE FROM ⟦P DOT ABERNATHY AT LOWERY PD DOT ORG⟧ THEN.");
    reads("check with ⟦t underscore ocampo at doc dot state⟧ before");
}

#[test]
fn codes_that_were_torn_at_a_small_word() {
    reads("She said \"⟦Golf, Sierra, Echo, three, zero, and a G⟧\" and I wrote it down.");
    reads("The log was ⟦117 of the twenty-sixth⟧ and nobody was hurt.");
    reads("I gave him \"⟦577214 by 5022817⟧, stop there\" on the air.");
    reads("The carbine, serial ⟦K4 004 713⟧, was mine.");
    reads("The pump, serial ⟦40 11187 J⟧, was lost.");
    reads("BODY ALARM, SERIAL ⟦QRT 19⟧, DID NOT SOUND.");
}

#[test]
fn agencies_that_are_called_like_a_car() {
    reads("⟦Ridgeline Regional Bomb Squad⟧ came with the robot.");
}
