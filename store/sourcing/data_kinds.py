"""Words in names that tell what a source is: a person, an outlet, an agency, a public body, a paper."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FIRST_NAMES = _words(
    """abdallah abdel abdullah abebe abu adebayo adel adele adriana agnes agnieszka aidan akira alain alana alastair
    aldo alejandra aleksandr aleksandra aleksei alena alessandra alessandro alfonso alfred alfredo ali alina alistair
    alma alun alvaro alvin amal amelia amin amina amit amos amina anastasia anatoly anders andras andrej andrzej andy
    angus aniket anil anita ansel antoine antoinette antonia antonella antti anwar apinya ariel arjun arlo armand armin
    arnaud arne arnold arturo arun asha ashok asif asim astrid august augusto aurora ayesha ayse aziz bailey baptiste
    barnaby barry bart basil bashar bashir beata bella benedict benedikt benny bernd bernie bert bertrand beth betsy
    bettina beverly bianca birgit blair blake bo bogdan bonnie boyd brett brianna bridie britta brock bronwyn bruno
    bryn burak caitlin calvin cameron candace carla carlo carrie carter casey caspar caspian cassandra cedric celine
    cesar chad chandra chantal charlie chelsea chester chiara chidi chinwe chip chiyo christiane christoph christophe
    cian claude claudio clemens clement cliff clifford clive clyde cody conor conrad constance cora corey cormac
    cornelia cornelius courtney curtis cyril cyrus dagmar dale damian damien damon daphne dariusz daria dario darryl
    daryl davide declan delia denis desmond devin dexter diego dina dino dirk dmytro dolores dominik dominique donna
    dorothea duncan dwight dylan earl eddie edgar edith edmund edna edwin efua eileen elaine eleni eli elias elif elio
    elisa elisabeth elise eliza ella elliot elliott elmer eloise elsa elsie elton emanuel emeka emil emilia emilio
    emily enda enrico enrique erica erich erika erin ernest ernst erwin esme esteban eugene eugenia eunice eva evan
    evans ewan fabian fabio fabrice faisal faith farah farid faye federico felicity ferdinand fergus filip finn fiona
    fletcher floyd franco francois françois frankie franz fraser freddie frederic frederick frederik frida friedrich
    fritz gareth garrett garry gavin gemma gene genevieve geoff geoffrey georg georges gerard gerardo gerhard gerry
    gianni gideon gilbert gilles giulia giuseppe glenda goncalo gonzalo gopal grant greer gregor griffin grigory guido
    guillaume guillermo gunnar gunther gus gustavo gwendolyn gwyneth habib hakan halima hamid hamza hana hanan hank
    hanna hannes hans harald harish harper harri harriet harrison harvey hayley hector hedda heidi heiko heinrich heinz
    helena helene helga helmut henk henri henrietta henryk herbert herman hermann hiroshi hideo hope horace horst
    hubert hussein huw iain ibrahima ignacio ike imani imran ines ingmar ingrid irena irina irma irwin isaac isabelle
    isaiah isha ismail isobel ivana ivo jaan jackie jaime jakob jakub jamal jamila janek janina janos jared jarek
    jasmine jasper javed jay jayne jean-luc jeanne jeannie jed jens jerzy jessie jill joachim joao joaquin jocelyn jodi
    jody joe joerg joey johan johann johanna johannes jolene jon jonas jonathan joni jordan joris josef josefina josie
    judd judit jules julien juliet juliette juliana jun june juri jurgen jürgen justine kai kamal kamil kareem karim
    karin karina karl-heinz karla karolina kasper kaspar katharina katia katja katrin kaveh kay keisha kelvin kemal
    kendra kenji kenny kerry khadija khaled khalid kieran kim kimiko kip kiran kirk kirsten kit klara koen kofi kojo
    konrad konstantin kostas kris krishna kristin kristina kristof krystyna kunal kurt kyle kylie lachlan lamar lana
    lance lara latoya laurel laurence laurent lea leandro leanne leif leigh leila len lenka leonardo leonie leonora
    leopold leroy lesley leszek leticia levi liliana lillian lily lina linus lionel lloyd logan lois lola loretta lori
    lorenzo lotte louisa louise luca luciana luciano lucie lucien lucinda ludwig luigi luisa lukas luka luna luther
    lyle lyudmila mabel maciej mack maddalena mads magda magdalena magnus mahmoud maja malcolm malik malin mallory
    mandy manfred manoj manuel manuela marc-andre marcel marcela marcelo marcia marcin marek margarita margit margot
    marian mariana marianne mariam mariano maribel mariela marika marin marion marisa marisol marit marius marko
    markus marlene marlon marsha marta martina marty marvin mary-ann masha mateo mateusz mathias mathieu matilda matteo
    matthias mattias maud maurice mauricio mauro mavis maxim maxime maximilian maya mbali meera mehmet mei mel melinda
    melvin mercy meredith merle mia micah michaela michal michel michele mick mihai mikael mikko mila miles milena
    millie milo mina minh mirela miriam mirko mitch mitchell moira mona monika morag morgan moritz morten moses moshe
    muriel murray mustafa myra myriam myron nabil nadine nadja nakamura nana nancy nanette naresh nasser nat natasha
    nathalie nathaniel neal ned neha nell nelson nestor nia niall nicholas nick nicolo nico niels nigel nikita niklas
    nikola nikolaos nikolaus nikos nisha nolan nora norbert noreen norma norris odette odile ola oleksandr oleksiy
    oluwaseun omar ondrej oona ophelia orla orlando ornella osman otis ottilie pam paola paolo parker pascal pat patrice
    patrick patrik patsy patti pauline paulo pavlo pearl peggy percy perry phoebe pia pieter pilar piotr polly priscilla
    quentin quincy quinn rachid radek rainer rajesh rakesh ralf ramon ramona randall randolph randy ranjit raquel rashad
    rashid raul ravindra raymundo rebecca reggie reginald reinhard remy rena renata rene renzo rhett rhiannon rhoda rhys
    ria ricky riley robbie robin rocco rodrigo rolf roman romy rory rosalie rosalind rosanna rosario rosemary rosie
    rowan roxanne ruben rubin rudi rudolf rufus rupert ruslan rusty ryszard sabine sachin sadie said sakina salim
    salma salman salvador salvatore samira sanjay santiago santos saskia saul selena selma serena serge sergio seamus
    séamus sean shannon sharif shaun shauna shawn shelley sherman sherry shirin sibyl sid sidney siegfried sigmund
    sigrid silas silke simona sinead siddharth solomon sonja soren søren spencer stacey stacy stan stanislav stavros
    stefanie stefano stellan stine stina stuart sujata suleiman sunil sunita susana susanna susanne suzette sven
    svenja sybil sydney sylvain sylvie tadeusz taras tariq tatiana tatyana ted teddy terence teresita tess tessa
    thabo thaddeus thea thelma theo theodor theodore theodora thibault thierry thomasina thorsten tiago tibor tiffany
    tilda tim tina tobias toby todor tobin tomasz tomoko tove trent trevor tricia trisha trond troy trudy tuomas ulf
    uli ulrich ulrike umar urs usha uwe vaclav vadim valentin valentina valentino valeria vanja vasily veronika vicki
    vicky vijay vikram viktoria vilma vincenzo viola violet vivek viviana vivienne vladislav volker volodymyr wade
    wally walt wanda wanjiru wendell werner wesley whitney wilbur wilfred wilhelm willa willem willie wilma winifred
    winona winston wojciech wolfgang yael yannick yaroslav yasmina yasser yehuda yosef yoshiko yousef youssef yulia
    yuliya yusra yves yvette zainab zara zbigniew zdenek zelda zeynep zlatan zofia zoltan zora zuzana"""
)
"""Given names besides those of ``store.given_names``: of them it matters only that they are a person's."""

FAMILY_NAMES = _words(
    """ahn bae bai cai cao chang chen cheng cheong chiang cho choe choi chu chun chung cui dai deng ding dinh dong
    duan duong fan fang feng fu gao gong gu guo ha han hao he ho hoang hong hou hu huang huynh hwang hyun im jang jeon
    jeong ji jia jiang jin jo joo jung kang kim ko kong koo kwak kwon le lee lei li liang lim lin liu lu luo ma mao
    meng min moon nam ngo nguyen noh oh pak pan park peng pham phan qian qin qiu ren rhee ri roh ryu seo shao shen
    shi shim shin sim so sohn song su sun tan tang tian tran truong vo vu wan wang wei wen woo wu xi xia xiao xie xiong
    xu xue yan yang yao ye yi yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou"""
)
"""Family names that stand first, of Korea, China and Vietnam."""

LAST_WORDS_OF_OUTLETS = _words(
    """beacon broadcaster broadcasting bulletin chronicle clarion courant courier daily dispatch echo examiner gazette
    globe guardian herald inquirer journal lantern mail mercury monitor news newspaper newswire observer packet post
    radio register review sentinel standard telegraph television times tribune tv weekly wire"""
)
"""Words at the end of the names of papers and stations."""

NEWS_AGENCIES = _words("cable news photo press telegraph telegraphic wire")
"""Words that make a news agency of an agency."""

STATE_MEDIA = frozenset(
    """state media|state television|state tv|state radio|state broadcaster|state news agency|state-run media|
    state-run television|state-run news agency""".replace("\n    ", "").split("|")
)
"""A state's media where the state is not named."""

PAIRS_IN_OFFICES = frozenset(
    tuple(each.split())
    for each in """air force|armed forces|border force|border guard|border guards|border patrol|central bank|coast
    guard|customs service|election commission|federal reserve|fire service|foreign office|geological survey|joint
    chiefs|mission to|national guard|prime minister|revolutionary guard|revolutionary guards|secret service|state
    department|weather service|white house""".replace("\n   ", "").split("|")
)
"""Two words in the names of public bodies."""

FIRST_WORDS_OF_BODIES = _words("association bank centre center friends institute league society union university")
"""Words at the beginning of the names of bodies ("Friends of the Canal")."""

RECORDS = _words(
    """accounts audit audits contracts diaries diary footage image imagery images invoices itinerary ledgers letters
    manuscript messages notes photo photograph photographs photos presentation programme prospectus recording
    recordings registry reports screenshot screenshots slides spreadsheet spreadsheets studies surveys texts timetable
    video videos"""
)
"""What is written down or recorded, besides what ``names_document`` knows."""
