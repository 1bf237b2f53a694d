//! English words of the news by what they may be. `_` is a space, `*` any ending.

use super::{Class, Words};

/// First of all the verbs of saying.
pub(super) const WORDS: Words = &[
    (
        Class::SAY,
        "instructed said says say told tells tell added adds wrote writes stated states stressed stresses emphasized emphasised emphasizes emphasises noted notes remarked explained explains insisted insists insist \
reiterated reiterates argued argues argue asked replied responded commented observed recalled concluded continued joked quipped posted tweeted declared declares asserted asserts warned warns warn cautioned cautions \
vowed vows promised promises pledged pledges predicted predicts claimed claims claim alleged alleges acknowledged acknowledges admitted admits conceded confirmed confirms denied denies deny announced announces revealed revealed disclosed \
suggested suggests hinted signalled signaled signals indicated indicated maintained maintains maintain contended urged urges urge demanded demands demand appealed reported reports estimated estimates affirmed underlined underscored lamented complained \
countered retorted clarified specified informed assured testified read called calls believes believe fears hopes hoped expressed voiced threatened threatens vow pointed_out points_out made_clear makes_clear went_on spoke_of speaks_of ruled_out reaffirmed repeated repeats",
    ),
    (
        Class::TAKE,
        "renewed_its renewed_his renewed_her renewed_their renewed_calls repeated_the repeated_its repeated_his repeated_her repeated_calls reiterated_its commended commends applauded applauds lambasted mocked derided chided rebuked castigated berated scolded assailed excoriated congratulated congratulates disavowed bemoaned rejected rejects reject dismissed dismisses condemned condemns condemn denounced denounces accused accuses accuse blamed blames blame criticised criticized criticises criticizes slammed blasted praised praises hailed hails welcomed welcomes welcome described describes describe \
characterised characterized framed played_down plays_down downplayed downplays ruled_out rules_out defended questioned questions cast_doubt decried deplored lauded likened branded labelled labeled dubbed thanked apologised apologized hit_back deplored ridiculed disputed disputes outlined echoed reaffirmed backed endorsed",
    ),
    (
        Class::SAYING,
        "saying adding telling warning stressing noting insisting arguing explaining claiming suggesting announcing describing calling accusing urging vowing writing stating reiterating emphasizing emphasising declaring citing pointing_out confirming denying rejecting concluding",
    ),
    (
        Class::CITE,
        "cited cites cite quoted quotes quote citing quoting",
    ),
    (Class::SILENT, "declined refused declines refuses unable"),
    (
        Class::VERB,
        "met meet meets hit hits sent sends held holds hold hosted hosts arrived arrives left visited visits travelled traveled flew began begins started ended ends came comes went goes took takes gave gives made makes put puts launched struck killed wounded injured destroyed fired attacked signed agreed agrees approved adopted \
imposed lifted leaked published presented proposed offered sent received discussed talked spoke speaks became become remains remained appeared seemed seems wants want needs need expects expected plans planned led leads joined opened closed brought brings failed fails helped keeps kept lost won seized captured \
controls control pushed rose fell returned resumed suspended withdrew released freed exchanged swapped postponed cancelled canceled attended chaired welcomed greeted shook stopped continues shows showed broke drew drawn faced faces stands stood sits sat lies lay turned set sought seeks seek pressed used uses lasted follows followed caused triggered ordered warned accepted handed deployed redeployed expelled severed appointed reopened clashed toured raided vetoed stormed ambushed invaded proposed tabled floated unveiled submitted delivered circulated concluded initialled initialed convened reconvened resumed landed negotiated chaired mediated brokered shot occupied proclaimed scrapped annulled revoked terminated fly see discuss opened froze rejoined pounded shelled bombed bombarded surrendered reconvene struck_down test-fired",
    ),
    (
        Class::AUXILIARY,
        "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't",
    ),
    (
        Class::DETERMINER,
        "the a an this that these those his her its their our my your another each every both either neither any no",
    ),
    (
        Class::NUMERAL,
        "one two three four five six seven eight nine ten eleven twelve dozen dozens several some many few most hundreds thousands half multiple numerous various other others",
    ),
    (
        Class::MODIFIER,
        "north south east west northern southern eastern senior top chief former ex foreign defence defense prime deputy special presidential policy national security state media key lead leading unnamed anonymous western military intelligence government new late interim acting outgoing incoming local regional public health interior home economic economy finance \
trade energy army naval navy air nuclear political opposition rebel rebels paramilitary parliamentary party longtime long-time veteran close high-ranking high-level junior first second vice permanent federal chief crown sovereign wealth fund humanitarian aid war peace ceasefire justice culture education \
agriculture transport infrastructure hardline influential billionaire business parliament governing ruling civil emergency rescue security border coast district provincial city municipal press communications legal budget climate human rights refugee relief labour labor union hostage general assistant associate principal \
right-hand far-right far-left centre-right centre-left nationalist de_facto self-declared independent american pro-russian pro-western pro-government diplomatic international separatist islamist militant ground armed official state-owned state-run state-controlled main newly appointed freshly current then visiting respective counterpart influential powerful hawkish reformist conservative liberal moderate prominent ultra-nationalist legislative constitutional supreme central retired ranking well-placed tribal domestic maritime border planning affairs housing church orthodox sports digital technology tech development commerce treasury immigration homeland secret overall operational joint field front-line frontline military's foremost two-star three-star four-star career",
    ),
    (
        Class::ROLE,
        "president premier minister spokesman spokeswoman spokesperson envoy negotiator ambassador adviser advisor aide chief leader head chairman chairwoman chairperson chair secretary secretary-general general commander governor mayor chancellor king queen prince princess emir sheikh pope diplomat official lawmaker senator congressman congresswoman \
deputy director director-general representative commissioner coordinator mediator speaker analyst expert professor researcher economist activist resident source person witness counterpart officer colonel lieutenant lieutenant-colonel major admiral marshal captain sergeant soldier doctor lawyer attorney journalist correspondent father mother brother son daughter wife husband son-in-law \
founder co-founder vice-president politician legislator dictator delegate judge prosecutor ayatollah archbishop bishop cardinal patriarch imam cleric warlord strongman tsar czar ombudsman ombudswoman boss supremo undersecretary under-secretary under-secretary-general deputy-minister colonel-general lieutenant-general major-general brigadier vice-chairman historian author academic scholar fellow insider executive investor businessman financier \
banker farmer teacher student shopkeeper man woman refugee survivor volunteer medic paramedic prime_minister crown_prince nurse worker campaigner organiser president-elect taoiseach guerrilla fighter rebel militant lieutenant-governor statesman co-chair facilitator host",
    ),
    (
        Class::LEADER,
        "president premier chancellor king emir prime_minister leader crown_prince queen taoiseach leaders presidents premiers chancellors",
    ),
    (
        Class::ROLES,
        "officials sources people diplomats aides negotiators mediators analysts experts leaders ministers envoys authorities rescuers witnesses residents lawmakers representatives spokespeople spokesmen advisers advisors rebels militants observers critics investigators prosecutors police doctors medics families relatives delegates delegations commanders \
presidents governments capitals allies countries nations parties sides states members mps senators legislators officers generals economists activists farmers workers unions panels armies navies protesters organisers organizers groups agencies teams bloggers analysts regulators supporters opponents ambassadors guarantors signatories facilitators counterparts chiefs heads chairs scientists forecasters traders sanctions_experts monitors inspectors guerrillas fighters separatists insurgents insiders villagers commentators services firefighters crews hospitals prisoners hostages captives gunmen soldiers troops marines skippers paramilitaries parents survivors judges lawyers employers officials' others ones",
    ),
    (
        Class::SOURCE,
        "official officials source sources people person diplomat diplomats aide aides insider insiders",
    ),
    (
        Class::BODY,
        "ministry presidency government office army military navy administration cabinet parliament delegation embassy agency council commission committee party group union bloc alliance movement department court bank command staff forces force police service watchdog mission team organisation organization company secretariat junta regime militia newspaper \
channel network outlet broadcaster magazine daily media press authority corps assembly congress senate bureau directorate institute foundation centre center federation front brigade league congress tribunal house board administration commissariat fund airline operator intelligence assessment assessments guard guards chancellery chancery consulate leadership think-tank opposition coalition politburo website portal ministries association guild clan prefecture municipality faction wing side ombudsman's regulator inspectorate secretariat-general observatory state-media headquarters brigades battalion unit university",
    ),
    (
        Class::PAPER,
        "statement communique readout document memo memorandum transcript declaration press_release report reports documents statements assessment",
    ),
    (
        Class::OUTLET,
        "media newspaper outlet broadcaster magazine website news_agency news_agencies newspapers outlets tabloid tv television radio state_media wire_service news_outlet news_website news_channel state_tv",
    ),
    (
        Class::HONORIFIC,
        "mr mrs ms mr. mrs. ms. dr dr. sir lord lady gen gen. lt lt. col col. maj maj. sen sen. rep rep. gov gov. sgt sgt. capt capt. adm adm. brig brig. prof prof. st. dame baroness rev rev. hon hon. pres pres. amb amb. madam monsieur madame",
    ),
    (
        Class::PRONOUN,
        "he she they it we i who which both him them they're they've they'll he'll she'll he'd she'd we're we've i'm i've you're it'll",
    ),
    (
        Class::PREPOSITION,
        "of for with to from by on about against between among under over after before during since until through without within despite ahead behind into onto toward towards as per including regarding amid amidst upon alongside than like via following concerning close familiar briefed involved because due outside",
    ),
    (
        Class::LOCATIVE,
        "in at near around outside across throughout inside from to into towards toward",
    ),
    (
        Class::CONJUNCTION,
        "and but or that if because although though while whereas when where which who whom whose as since so yet nor whether unless once before after until",
    ),
    (Class::NEGATION, "not never no neither nor without n't"),
    (
        Class::FUTURE,
        "will shall would to due expected scheduled planned plans going set likely may might slated upcoming next coming expects planning hopes aim aims could",
    ),
    (
        Class::UNREAL,
        "would could might may if whether should unless hypothetical possible possibly potential would-be possibility prospect prospects hopes hoped wants wanted want ready willing seek sought seeking threatened threatens calls called demand demanded urged refuses refused failed offered offers offering",
    ),
    (Class::ACCORDING, "according"),
    (
        Class::WEEKDAY,
        "monday tuesday wednesday thursday friday saturday sunday",
    ),
    (
        Class::MONTH,
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.",
    ),
    (
        Class::FUNCTION,
        "the a an this that these those his her its their our my your he she they it we i you and but or if when while as after before since in on at by for with from to of about under over during despite although though because however meanwhile moreover furthermore nevertheless nonetheless also still yet so then there here what who which why how \
where no not some many several most all both each every another other others such only even just more less few earlier later last next now today yesterday tomorrow tonight once until unless whether amid among between against without within through instead rather perhaps otherwise finally first second third according asked speaking \
one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands talks talk officials negotiators mediators diplomats witnesses residents analysts sources rescuers authorities leaders ministers envoys observers police troops soldiers critics experts let yes well those following separately overall given based citing asking responding commenting \
speaking writing addressing under above below across beyond besides along around near inside outside like unlike per via regarding thus hence therefore indeed similarly likewise additionally eventually recently previously currently initially ultimately never nothing nobody none neither nor either new news details video photos footage images file image photo picture strikes attacks fighting \
prime foreign defence defense interior finance former senior top deputy vice special chief state overnight national western local both peace war ceasefire sanctions security parliament government ministry army military opposition rebels militants protesters europe's",
    ),
    (
        Class::PARTICLE,
        "de da di del della der den van von al el bin bint ibn la le du dos das ter ten af abu ben y e zu",
    ),
    (
        Class::FEMALE,
        "aino kaisa elin hanna regula aissa therese ilse zora mia marisela anahit carmen tanya rashida fatma tora signe lise maren kateryna khadija zainab sofia gabriella valeria pilar beatriz ingeborg astrid sigrid freya solveig katrin birgit silke anke annika sanne femke marieke saskia agnieszka katarzyna zofia jelena milica dragana ioana andreea elif zeynep emine nour reem yasmin yasmine samia soraya farida shireen priya sunita anjali indira sushma mamata nirmala yuki naoko akiko siti imelda leni ngozi chioma amara wanjiru hilde tuulikki helle dagmar claire carla alla alice ana anita antonia audrey beatrice brigitte bridget caroline cecilia charlotte chloe christina clara cristina debbie denise diana diane doris dorothy eleni eva eleanor elise elisabeth elisa emma esther eugenia eva fiona florence frances francesca gabriela galina gina grace greta hala hannah harriet heather heidi ilaria ines ingrid inga irene isabel isabella ivana jacqueline jana janet jasmine jeanne joan josephine joyce judith judy karin karina kate katherine kathleen katie katya kelly kim_ kirsten laila lara larisa lea lena lidia lilian lilia linh louisa louise lucia lucy lydia lyudmila mai maja manuela marcela marta martha martina melissa michele mina mira miriam mirjana monika nadezhda naomi natalie natasha nataliia nicole nina nora odile paula pauline penelope petra polina rachel rebecca renata rita rosa rose ruth sabine samira sandra sara selma shirin silvia simone sonia sonja stella stephanie susana suzanne sylvia sylvie tamara tanja teresa tetyana ursula valerie vanessa vera vesna violeta vivian yana yuliya yvonne zoe zahra kaja maria olga annalena giorgia claudia karoline sanna mette ingrida maia yulia iuliia yuliia anna elena olena iryna irina svetlana tetiana tatiana natalia nataliya marija sarah emily jane mary elizabeth susan linda yvette liz theresa angela christine kristalina roberta hillary kamala nikki tulsi pam kristi penny \
jacinda gretchen julia laura sophie marie anne catherine isabelle francia delcy cilia dina sheikha fatima aisha amina samantha rosemary victoria wendy marianne ann zuzana magdalena katarina vjosa salome mariam nino ekaterina valentina elvira ella marina ruth ellen condoleezza madeleine amal noura lina rania huda leila leyla zeinab nadia hanan mélanie melania ivanka lara oksana daria darya yevgenia ksenia halyna liudmyla lyudmila monica helen margaret patricia jennifer jessica karen nancy lisa michelle kim-jo gloria carolina alejandra andrea_ camila veronica yoon-sook hua mao_ning hua_chunying ning yoko sanae yuriko aung park_ barbara cindy joanna agnes beata ewa",
    ),
    (
        Class::MALE,
        "tomas andrew nikol ilham samir kjell ilmari marton lars nils erik henrik anders ole bjorn sven olof carl karl hans dieter wolfgang jurgen gerhard matthias markus christian sebastian florian rainer heiko armin norbert giuseppe matteo luigi mario paolo giorgio sergio roberto silvio carlo enrico manuel pablo javier alejandro rodrigo fernando alberto eduardo hugo raul gabriel mateo joao paulo jair luiz marcelo celso mauro ernesto nayib alvaro dmytro oleg oleh vadim vadym yevhen evgeny konstantin anatoly vitaliy vitalii valeriy serhii vasyl bohdan taras ruslan timur nursultan shavkat emomali omar khalid faisal tariq walid rashid hamid karim nasser fouad aziz bashar riad nabih najib saeed hossein abbas javad mehdi reza hamad tamim naguib sameh badr abdulaziz abdulrahman aguila khalifa moussa idriss mahamat ibrahima macky ousmane assimi olusegun cyril thabo jacob uhuru raila yoweri joseph denis abiy isaias ajit rahul arvind amit rajnath vikram shashi imran asif bilawal nawaz shahbaz khawaja ashraf amir hiroshi kenji takashi taro shinzo mahathir ferdinand prayut anutin peder jon aleksandar albin marek pavel vaclav zoran goran milos dusan bogdan radu traian viktoras gitanas arturs janis jamal yousef yusuf salim marwan ziad tarek kamal mustapha rachid driss staffan soren mikkel rasmus jesper magnus fredrik gustaf jorgen leo oscar samuel simon ethan kevin brian gary larry patrick stephen edward henry charles arthur frank philip tony alan ian graham neil stuart nigel duncan callum liam sean declan conor niall vladimir volodymyr dmitry dmitri sergei sergey yuri yury rustem andriy andrii kirill donald joe steve marco jared keith emmanuel friedrich olaf keir rishi boris david john james michael robert william mark peter paul george thomas daniel benjamin mohammed mohammad mohamed muhammad ahmed ahmad ali hassan hussein abdullah abdel abdul ibrahim mahmoud khaled yahya ismail \
antonio recep hakan xi kim lee viktor alexander aleksandr oleksandr mikhail mykhailo nikolai mykola denys oleksii pavlo anton igor ihor ivan gustavo nicolas luis carlos juan jose jorge pedro diego felix paul evariste gideon yair naftali isaac yoav itamar bezalel ron mike pete scott jake antony tom jean jean-noel francois pierre sebastien jens alex andrzej karol radoslaw donald_ robert_ petr petteri jonas kyriakos nikos nikos_ tufan ersin mustafa narendra shehbaz ishaq rafael anwar joko prabowo fumio shigeru hun srettha",
    ),
];
