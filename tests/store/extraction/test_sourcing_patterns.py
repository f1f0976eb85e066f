"""Sourcing by pattern, in the words of many beats: who is said to have said it, and through whom."""

from __future__ import annotations

import pytest

from tests.store.extraction.helpers import said

DESCRIPTIONS = [
    (
        "The strike closed 14 schools in Harlow County, Superintendent Rosa Klein said. Buses will run "
        "until Friday, the superintendent added.",
        "Buses will run until Friday",
        ["Rosa Klein"],
    ),
    (
        "Doctors at Westmere Infirmary treated 31 people on Monday. Four of them remained in intensive "
        "care, the hospital said.",
        "Four of them remained in intensive care",
        ["Westmere Infirmary"],
    ),
    (
        "Bluewing Airways cancelled 220 flights on Monday. Crews had run out of hours, the airline said.",
        "Crews had run out of hours",
        ["Bluewing Airways"],
    ),
    (
        "Bluewing Airways cancelled 220 flights on Monday. Crews had run out of hours, the carrier said "
        "in a statement.",
        "Crews had run out of hours",
        ["Bluewing Airways"],
    ),
    (
        "Tarvel Biosciences withdrew the vaccine on Monday. Twelve batches were affected, the company said.",
        "Twelve batches were affected",
        ["Tarvel Biosciences"],
    ),
    (
        "Ortho Dynamics, a maker of artificial knees, recalled 9,000 joints on Monday. No patient was "
        "hurt, the company said.",
        "No patient was hurt",
        ["Ortho Dynamics"],
    ),
    (
        "The Coastal Fishermen's Guild called off its blockade on Monday. Its leader, Anders Vik, said "
        "40 boats would sail. “We got our quota of 9,000 tonnes,” the guild's leader said.",
        "We got our quota of 9,000 tonnes",
        ["Anders Vik"],
    ),
    (
        "The dancer, Mila Serrano, broke her ankle on Monday. The 27-year-old said she would miss 30 performances.",
        "Mila Serrano would miss 30 performances",
        ["Mila Serrano"],
    ),
    (
        "Petra Nowak, a retired judge, led the panel. The 71-year-old said 12 files were missing.",
        "12 files were missing",
        ["Petra Nowak"],
    ),
    (
        "The State Geological Survey raised the alert on Monday. Two craters had opened since May, the survey said.",
        "Two craters had opened since May",
        ["State Geological Survey"],
    ),
    (
        "The National Weather Agency issued a warning on Monday. Winds would reach 140 kilometers an "
        "hour, the agency said.",
        "Winds would reach 140 kilometers an hour",
        ["National Weather Agency"],
    ),
    (
        "The county's water board met on Monday. Levels had fallen by 3 feet, the board said.",
        "Levels had fallen by 3 feet",
        ["county's water board"],
    ),
    (
        "The army's medical office opened an inquiry on Monday. Nine recruits fell ill in May, the office said.",
        "Nine recruits fell ill in May",
        ["army's medical office"],
    ),
    (
        "The mayor of Lund, Karin Holm, opened the bridge on Monday. It cost $12 million, the mayor said.",
        "It cost $12 million",
        ["Karin Holm"],
    ),
    (
        "Striker Teo Bakker signed for Valdora on Monday. The 24-year-old striker said he had turned down 3 offers.",
        "Teo Bakker had turned down 3 offers",
        ["Teo Bakker"],
    ),
    (
        "Coach Lina Frost named 23 players on Monday. Two of them are injured, the coach said.",
        "Two of them are injured",
        ["Lina Frost"],
    ),
    (
        "Lindau Bank cut 900 posts on Monday. The lender said it would close 30 branches.",
        "Lindau Bank would close 30 branches",
        ["Lindau Bank"],
    ),
    (
        "Karsten Motors recalled 60,000 vans on Monday. The carmaker said a cable could overheat.",
        "A cable could overheat",
        ["Karsten Motors"],
    ),
    (
        "The Northern Nurses' Union voted on Monday to strike. 8,000 nurses will walk out in May, the union said.",
        "8,000 nurses will walk out in May",
        ["Northern Nurses' Union"],
    ),
    (
        "A panel led by the historian Greta Olsen reviewed 300 letters. Forty are forgeries, the historian said.",
        "Forty are forgeries",
        ["Greta Olsen"],
    ),
    (
        "Sandvik Museum reopened on Monday. Two paintings were still missing, the museum said.",
        "Two paintings were still missing",
        ["Sandvik Museum"],
    ),
    (
        "Judge Ruth Amari sentenced Oleg Baran to nine years on Monday. Baran had stolen $4 million, the judge said.",
        "Oleg Baran had stolen $4 million",
        ["Ruth Amari"],
    ),
]
APPOSITIONS = [
    ("His agent, Sol Wexler, said the fee was $12 million.", "The fee was $12 million", ["Sol Wexler"]),
    ("The head of the office, Bridget Nolan, said 40 calls came in.", "40 calls came in", ["Bridget Nolan"]),
    (
        "The councillor for housing, Pim Aarden, said the city had built 400 flats.",
        "The city had built 400 flats",
        ["Pim Aarden"],
    ),
    ("One juror, dentist Greer Malloy, said the vote was 9-3.", "The vote was 9-3", ["Greer Malloy"]),
    (
        "The group's founder, Ines Duarte, told the BBC that 12 members had quit.",
        "12 members had quit",
        ["Ines Duarte", "BBC"],
    ),
    ("The driver's brother, Tomas Reke, said the truck had no brakes.", "The truck had no brakes", ["Tomas Reke"]),
    ("The company's head of safety, Bo Lindgren, said 12 valves had failed.", "12 valves had failed", ["Bo Lindgren"]),
    (
        "The 12 valves had failed, said Bo Lindgren, head of safety at Norvolt.",
        "The 12 valves had failed",
        ["Bo Lindgren"],
    ),
    (
        "Twelve valves had failed, said Norvolt's head of safety, Bo Lindgren.",
        "Twelve valves had failed",
        ["Bo Lindgren"],
    ),
    ("A neighbour, Alma Kerr, said the fire began at 4 a.m.", "The fire began at 4 a.m.", ["Alma Kerr"]),
    (
        "The museum’s curator of prints, Joost Adler, told Reuters the vault had been open for 9 hours.",
        "The vault had been open for 9 hours",
        ["Joost Adler", "Reuters"],
    ),
    (
        "Their lawyer, Lotte Dams, said two men were released on Monday.",
        "Two men were released on Monday",
        ["Lotte Dams"],
    ),
]
PRONOUNS = [
    (
        "Boss Carlo Neri was in no mood to talk on Monday. “Jonas joined us on May 3,” he told the press.",
        "Jonas joined us on May 3",
        ["Carlo Neri"],
    ),
    (
        "Manager Erik Sund spoke on Monday. “Pavel trained this morning and he starts on Saturday,” he said.",
        "Pavel trained this morning",
        ["Erik Sund"],
    ),
    (
        "Yesterday Moreno scored twice. Moreno has 18 goals this season, two of them in Saturday's win "
        "over Kelso at Park Road. He said on Instagram that he had never asked to leave.",
        "Moreno had never asked to leave",
        ["Moreno"],
    ),
    (
        "Senator Paul Brandt met Elena Voss on Monday. She said the bill had 40 votes.",
        "The bill had 40 votes",
        ["Elena Voss"],
    ),
    ("Ann Lee, the mayor, said 12 ships had sunk. She added that two were tankers.", "Two were tankers", ["Ann Lee"]),
    (
        "A spokeswoman for the county, Alison Keane, said the gates were opened at 9 p.m. She added "
        "that no member of staff had been suspended.",
        "No member of staff had been suspended",
        ["Alison Keane"],
    ),
    (
        "Dario Conti, who runs the shelter, took in 30 dogs on Monday. “Twelve had been shot,” he said.",
        "Twelve had been shot",
        ["Dario Conti"],
    ),
    (
        "The firm's chair, Helga Moss, wrote to Victor Lang on Monday. “The firm lost $3 million,” she wrote.",
        "The firm lost $3 million",
        ["Helga Moss"],
    ),
    (
        "A fire hit Norvolt in May. Norvolt shut two plants on Monday. It said orders had fallen by 30%.",
        "Orders had fallen by 30%",
        ["Norvolt"],
    ),
    (
        "The researchers followed 4,000 nurses. They found that 12% had been infected.",
        "12% had been infected",
        ["researchers"],
    ),
    (
        "Prosecutors charged Milan Petrov on Monday. They said he had taken $40,000.",
        "Milan Petrov had taken $40,000",
        ["Prosecutors"],
    ),
    (
        "Police arrested two men on Monday. They said the men had stolen 40 cars.",
        "The men had stolen 40 cars",
        ["Police"],
    ),
    (
        "Nora Blum met Karl Witt on Monday. He told her that 12 cars had been sold, she said.",
        "12 cars had been sold",
        ["Karl Witt", "Nora Blum"],
    ),
]
OWNERS = [
    (
        "Guard Pieter Kroon hid until the gang had gone, his wife told Reuters.",
        "Guard Pieter Kroon hid until the gang had gone",
        ["Pieter Kroon's wife", "Reuters"],
    ),
    (
        "Marta Ruiz fell 30 feet from the roof on Monday, her brother said.",
        "Marta Ruiz fell 30 feet from the roof on Monday",
        ["Marta Ruiz's brother"],
    ),
    ("The guard broke two ribs on Monday, his wife said.", "The guard broke two ribs on Monday", ["guard's wife"]),
    (
        "A fire hit Norvolt in May. Norvolt lost $40 million in May, its accounts show.",
        "Norvolt lost $40 million in May",
        ["Norvolt's accounts"],
    ),
]
RELAYS = [
    (
        "The plant will close in May, the AP reported, quoting Rademaker.",
        "The plant will close in May",
        ["Rademaker", "Associated Press"],
    ),
    (
        "The plant will close in May, the trade newsletter Steel Week reported on Tuesday, citing a "
        "recording of a call with the union.",
        "The plant will close in May",
        ["recording of a call with the union", "Steel Week"],
    ),
    (
        "The agency overruled two of its own doctors, the trade publication Drug Letter reported, "
        "citing documents on the agency's website.",
        "The agency overruled two of its own doctors",
        ["documents on the agency's website", "Drug Letter"],
    ),
    (
        "A year's supply will cost $128,000, Chief Executive Marcus Thorne said on CNBC.",
        "A year's supply will cost $128,000",
        ["Marcus Thorne", "CNBC"],
    ),
    (
        "“We have a deal,” Vargas told Radio Sul. He added that 12 players had been sold.",
        "12 players had been sold",
        ["Vargas", "Radio Sul"],
    ),
    (
        "In an interview with AFP, Mr. Kroon said that 9 men had entered. “Two of them had guns,” he said.",
        "Two of them had guns",
        ["Kroon", "Agence France-Presse"],
    ),
    (
        "Kim said on Monday that 12 rockets were fired, per the AP.",
        "12 rockets were fired",
        ["Kim", "Associated Press"],
    ),
    (
        "Twelve soldiers died, the ministry said on Monday, according to Reuters.",
        "Twelve soldiers died",
        ["ministry", "Reuters"],
    ),
    ("The BBC reported on Monday that police had found 12 parcels.", "Police had found 12 parcels", ["BBC"]),
    (
        "According to a report in the Sunday Herald, the firm paid $3 million.",
        "The firm paid $3 million",
        ["report in the Sunday Herald"],
    ),
    (
        "The firm paid $3 million, a report in the Sunday Herald said.",
        "The firm paid $3 million",
        ["report in the Sunday Herald"],
    ),
    (
        "The firm paid $3 million, the newspaper El Diario reported, citing court documents.",
        "The firm paid $3 million",
        ["court documents", "El Diario"],
    ),
    (
        "The firm paid $3 million, two people familiar with the deal told the Financial Times.",
        "The firm paid $3 million",
        ["two people familiar with the deal", "Financial Times"],
    ),
    (
        "State media quoted the general as saying that 12 drones were shot down.",
        "12 drones were shot down",
        ["general", "State media"],
    ),
    (
        "The general told state television that 12 drones were shot down.",
        "12 drones were shot down",
        ["general", "state television"],
    ),
    ("Speaking to CNN, Elena Voss said the bill had 40 votes.", "The bill had 40 votes", ["Elena Voss", "CNN"]),
    ("Elena Voss wrote on X that the bill had 40 votes.", "The bill had 40 votes", ["Elena Voss"]),
    ("In a post on Facebook, the museum said 12 prints were gone.", "12 prints were gone", ["museum"]),
    (
        '"Forty people were hurt," the mayor said in remarks broadcast by state television.',
        "Forty people were hurt",
        ["mayor", "state television"],
    ),
    (
        "Forty people were hurt, said the mayor, as reported by the Kelso Times.",
        "Forty people were hurt",
        ["mayor", "Kelso Times"],
    ),
    (
        "Reuters, citing two diplomats, said the talks would resume on Friday.",
        "The talks would resume on Friday",
        ["two diplomats", "Reuters"],
    ),
    ("The Guardian quoted a nurse as saying 12 beds were empty.", "12 beds were empty", ["nurse", "The Guardian"]),
    (
        "The Kremlin had approved the sale in May, Bloomberg News reported, citing three people who "
        "asked not to be named.",
        "The Kremlin had approved the sale in May",
        ["three people", "Bloomberg"],
    ),
]
DOCUMENTS = [
    (
        "Tax records show that the alliance, a patients' group, received $3 million from Tarvel.",
        "The alliance, a patients' group, received $3 million from Tarvel",
        ["Tax records"],
    ),
    (
        "Minutes of a Norvolt board meeting in January, obtained by the Globe, show that the company "
        "put off repairs to two gates.",
        "The company put off repairs to two gates",
        ["Minutes of a Norvolt board meeting in January"],
    ),
    ("The log also records an alarm at 20:05.", "The log also records an alarm at 20:05", ["log"]),
    (
        "Minutes of a Norvolt board meeting show that 12 gates failed. The work would have cost $9 "
        "million, the minutes say.",
        "The work would have cost $9 million",
        ["Minutes of a Norvolt board meeting"],
    ),
    ("Her contract runs until 2031, the club's website says.", "Her contract runs until 2031", ["club's website"]),
    ("Support for the tax fell to 38% in a poll by Veritas.", "Support for the tax fell to 38%", ["poll by Veritas"]),
    (
        "Support for the tax fell to 38% in the latest Veritas poll.",
        "Support for the tax fell to 38%",
        ["Veritas poll"],
    ),
    ("The drug cut deaths by 30% in a trial of 900 patients.", "The drug cut deaths by 30%", ["trial of 900 patients"]),
    (
        "Men who slept six hours earned 4% more, a study published in the Journal of Sleep found.",
        "Men who slept six hours earned 4% more",
        ["study in Journal of Sleep"],
    ),
    (
        "A study in the Lancet found that 12% of nurses had been infected.",
        "12% of nurses had been infected",
        ["study in the Lancet"],
    ),
    ("Half of the voters are undecided, a Gallup poll showed.", "Half of the voters are undecided", ["Gallup poll"]),
    (
        "A survey by Norstat put the Green Party at 21 percent.",
        "A survey by Norstat put the Green Party at 21 percent",
        ["survey by Norstat"],
    ),
    (
        "Norvolt paid $3 million to the mayor's brother, according to a lawsuit filed in Kelso on Monday.",
        "Norvolt paid $3 million to the mayor's brother",
        ["lawsuit filed in Kelso"],
    ),
    ("The mayor took $40,000, the indictment says.", "The mayor took $40,000", ["indictment"]),
    (
        "According to a copy of the letter seen by Reuters, 12 bolts were missing.",
        "12 bolts were missing",
        ["copy of the letter", "Reuters"],
    ),
    (
        "Emails reviewed by the Kelso Times show that 12 bolts were missing.",
        "12 bolts were missing",
        ["Emails seen by Kelso Times", "Kelso Times"],
    ),
    (
        "Norvolt employs 4,300 people, according to its annual report.",
        "Norvolt employs 4,300 people",
        ["Norvolt's annual report"],
    ),
    (
        "A video posted on Telegram shows two tanks burning in the town.",
        "A video posted on Telegram shows two tanks burning in the town",
        ["video posted on Telegram"],
    ),
    (
        "The certificate bears the signature of an inspector and states that 12 joints were checked.",
        "12 joints were checked",
        ["certificate"],
    ),
    (
        "The health agency had earlier given the death toll as three.",
        "The health agency had earlier given the death toll as three",
        ["health agency"],
    ),
]
UNNAMED = [
    (
        "Officials traced the outbreak to a dairy in Kelso.",
        "Officials traced the outbreak to a dairy in Kelso",
        ["Officials"],
    ),
    (
        "Sources close to the player said he would earn $45,000 a week.",
        "The player would earn $45,000 a week",
        ["Sources close to the player"],
    ),
    (
        "A person briefed on the talks said 12 banks had agreed. The deadline is Friday, the person said.",
        "The deadline is Friday",
        ["person briefed on the talks"],
    ),
    (
        "Three men are being hunted, a police insider told the Globe. “They knew which alarm was off,” "
        "the insider said.",
        "They knew which alarm was off",
        ["police insider"],
    ),
    (
        "Two former employees said the pumps had failed 12 times. They said managers knew of 12 faults.",
        "Managers knew of 12 faults",
        ["Two former employees"],
    ),
    ("Residents said the water had been brown since May.", "The water had been brown since May", ["Residents"]),
    (
        "One of the lawyers, who asked not to be named, said 12 files were missing.",
        "12 files were missing",
        ["One of the lawyers"],
    ),
]
OWN_VOICE = [
    (
        "The 12-year-old bridge, which was built by Norvolt, collapsed on Monday, police said.",
        "The 12-year-old bridge was built by Norvolt",
        [],
    ),
    (
        "Two people died when a dam burst, police said on Monday, hours after engineers had opened its gates.",
        "Hours after engineers had opened its gates",
        [],
    ),
    (
        "Forty homes were flooded on Monday. The river rose by 3 feet. “We lost it all,” Ann Lee said.",
        "The river rose by 3 feet",
        [],
    ),
    ("The firm said on Monday it would close 12 shops. Its shares fell 4%.", "Its shares fell 4%", []),
    (
        "Dario Conti, who founded the shelter in 2001, said 12 dogs had died.",
        "Dario Conti founded the shelter in 2001",
        [],
    ),
    ("Shares of Norvolt fell 4% after the company said it would close 12 plants.", "Shares of Norvolt fell 4%", []),
    (
        "Shares of Norvolt fell 4% after the company said it would close 12 plants.",
        "Norvolt would close 12 plants",
        ["Norvolt"],
    ),
    ("The mayor left on Monday.", "The mayor left on Monday", []),
]
NESTED = [
    (
        "“The governor told me, ‘Sign it or leave,’ and I signed on May 3,” Ann Lee said.",
        "I signed on May 3",
        ["Ann Lee"],
    ),
    (
        "The bill would cost $4 billion, Lee said, citing an estimate by the Budget Office.",
        "The bill would cost $4 billion",
        ["estimate by the Budget Office", "Lee"],
    ),
    ("Lee said that Roe told her that 12 ships had sunk.", "12 ships had sunk", ["Roe", "Lee"]),
    ("No one was hurt in the blast, the fire department said.", "No one was hurt in the blast", ["fire department"]),
    ("Neither driver was insured, police said.", "Neither driver was insured", ["police"]),
    ("Lee, whose office blames Norvolt for the leak, said 12 wells were polluted.", "12 wells were polluted", ["Lee"]),
    (
        "The plane's captain, identified by the airline as Jonas Reed, told passengers that an engine had failed.",
        "An engine had failed",
        ["Jonas Reed"],
    ),
]
CONVERSATIONS = [
    (
        "Reuters reported on Monday that police had seized 12 computers. The agency cited a source "
        "close to the inquiry.",
        "Police had seized 12 computers",
        ["source close to the inquiry", "Reuters"],
    ),
    (
        "The dead were a man of 74 and his daughter, Chief Inspector Rory Bain told reporters. A third "
        "person, a delivery driver, is missing, he added.",
        "A third person, a delivery driver, is missing",
        ["Rory Bain"],
    ),
    (
        "Silver medallist Janelle Brooks spoke on Monday. The American told ESPN that she had 12 doubts.",
        "Janelle Brooks had 12 doubts",
        ["Janelle Brooks", "ESPN"],
    ),
    (
        "The firm was warned in May, according to internal emails. One of the messages said the ramp had 3 cracks.",
        "The ramp had 3 cracks",
        ["internal emails"],
    ),
    (
        "A poll by Survation found that 54 percent of nurses back the strike. In the same survey, 71 "
        "percent of them said 12 wards were unsafe.",
        "71 percent of them said 12 wards were unsafe",
        ["poll by Survation"],
    ),
    (
        "The firm will close 12 shops, according to a plan seen by Bloomberg. The plan, two people "
        "briefed on it said, was drawn up in May. Nine shops are in Kent, one of the people said.",
        "Nine shops are in Kent",
        ["one of two people"],
    ),
    ("The strike will go on until Friday, the Herald has learned.", "The strike will go on until Friday", ["Herald"]),
    (
        "The researchers at Pelham University followed 4,000 nurses. Twelve percent fell ill, the researchers said.",
        "Twelve percent fell ill",
        ["researchers at Pelham University"],
    ),
    ("“My client lost 12 teeth,” said the attorney, Dana Whit.", "My client lost 12 teeth", ["Dana Whit"]),
    (
        "The Food and Drug Administration fined Norvolt Therapeutics Inc. $3 million on Monday. Norvolt "
        "said it would appeal by May 3.",
        "Norvolt Therapeutics would appeal by May 3",
        ["Norvolt Therapeutics"],
    ),
    ("Skelby Rovers sold 12 players in May. Rovers said 3 more would go.", "3 more would go", ["Skelby Rovers"]),
    (
        "Jarl Veld has retreated. The interior minister, who blamed the rebels on Monday, said 12 men were held.",
        "12 men were held",
        ["Jarl Veld"],
    ),
    (
        "The satellite pictures were taken at 7:30. They show a fire at 12 houses, the pictures show.",
        "They show a fire at 12 houses",
        ["satellite pictures"],
    ),
    (
        "A man who packed fruit until March tells a different story. The mill's owner, Harald Quist, denied it.",
        "The mill's owner, Harald Quist, denied it",
        ["Harald Quist"],
    ),
]
ARTICLES = [
    (
        "“We lost 12 boats in May,” said lead author Dr. Ebba Lind. The epidemiologist said 3 more had sunk.",
        "3 more had sunk",
        ["Ebba Lind"],
    ),
    (
        "The panel, led by retired judge Arvind Menon, found that the builder ignored 3 warnings.",
        "The builder ignored 3 warnings",
        ["panel"],
    ),
    (
        "The Indian Courier reported on Sunday that 12 men were held. The newspaper said it had seen 3 letters.",
        "It had seen 3 letters",
        ["Indian Courier"],
    ),
    (
        "Rival Dmitri Sokol, 17, said he had complained on May 3.",
        "Dmitri Sokol had complained on May 3",
        ["Dmitri Sokol"],
    ),
    ("“I was told on May 3,” Ann Lee told the Daily Mail.", "I was told on May 3", ["Ann Lee", "Daily Mail"]),
    (
        "A Power Ministry spokesperson said the pump would be repaired by May 3.",
        "The pump would be repaired by May 3",
        ["Power Ministry spokesperson"],
    ),
    (
        "Oscar Pettif beat 3 masters. His father, Neil Pettif, said on Monday that 12 games were drawn.",
        "12 games were drawn",
        ["Neil Pettif"],
    ),
    (
        "Anna Sand, whose son Viggo is one of the 7, said she had spoken to him. He told her that 12 "
        "boys were well, she said.",
        "12 boys were well",
        ["Viggo", "Anna Sand"],
    ),
    (
        "Ueli Frick, the canton's doctor, said that 311 pupils fell ill, adding that the kitchen was closed on May 3.",
        "The kitchen was closed on May 3",
        ["Ueli Frick"],
    ),
    (
        "The ferry operator was fined $3 million. Its captain, Lars Moe, said earlier studies had counted 12 cracks.",
        "Studies had counted 12 cracks",
        ["Lars Moe"],
    ),
]
IDIOMS = [
    (
        "The Guardian has it this morning that 12 beds were closed, citing minutes of a meeting. They "
        "were shut in May, the paper adds.",
        "They were shut in May",
        ["The Guardian"],
    ),
    (
        "The Guardian has it this morning that 12 beds were closed, citing minutes of a meeting.",
        "12 beds were closed",
        ["minutes of a meeting", "The Guardian"],
    ),
    (
        "Strand — Helena Strand, the chief executive — told CNBC on May 3 that she would take no bonus.",
        "Helena Strand would take no bonus",
        ["Helena Strand", "CNBC"],
    ),
    (
        "Ann Lee, who runs the campaign, has gone on Fox News to allege that 600 ballots were lost.",
        "600 ballots were lost",
        ["Ann Lee", "Fox News"],
    ),
    (
        "Lena Marsh has studied recounts since 2001. By her count, nine of the last 11 changed nothing.",
        "Nine of the last 11 changed nothing",
        ["Lena Marsh"],
    ),
    (
        "State agency Moldpress is quoting an investigator as saying that 12 tons of cargo slid.",
        "12 tons of cargo slid",
        ["investigator", "Moldpress"],
    ),
    (
        "A deckhand, Ann Lee said, had explained to her that 12 doors were locked.",
        "12 doors were locked",
        ["deckhand", "Ann Lee"],
    ),
    (
        "That saves the firm $4 million, going by its last proxy statement.",
        "That saves the firm $4 million",
        ["firm's last proxy statement"],
    ),
    ("Kestrel disputes that.", "Kestrel disputes that", ["Kestrel"]),
    ("The ministry calls the number 12,000 “invented.”", "The ministry calls the number 12,000 invented", ["ministry"]),
    ("For the fourth quarter, Orvik sees revenue of $3 billion.", "Orvik sees revenue of $3 billion", ["Orvik"]),
    (
        "The trust which runs the hospital said that 19 patients had died.",
        "19 patients had died",
        ["trust which runs the hospital"],
    ),
    (
        "The note of 30 July, which the Kelso Times dug up, said the taps had stood idle for 23 days.",
        "The taps had stood idle for 23 days",
        ["note of 30 July"],
    ),
    (
        "The door was locked, according to a passenger, who spoke to the AP and gave her name only as Ines.",
        "The door was locked",
        ["Ines", "Associated Press"],
    ),
    (
        "Delia Voss was up by 212 in the clerk's unofficial numbers.",
        "Delia Voss was up by 212",
        ["clerk's unofficial numbers"],
    ),
    (
        "A banker who has worked for Orvik said that 40 pages were sent.",
        "40 pages were sent",
        ["banker who has worked for Orvik"],
    ),
    (
        "Last week the Wall Street Journal, citing people briefed on the talks, reported that Orvik had "
        "sounded out two buyers.",
        "Orvik had sounded out two buyers",
        ["people briefed on the talks", "The Wall Street Journal"],
    ),
]
STATIONS = [
    ("The dam had 12 cracks, Ann Lee said in comments to Reuters.", "The dam had 12 cracks", ["Ann Lee", "Reuters"]),
    (
        "The dam had 12 cracks, Ann Lee said in an interview with the BBC's Today programme.",
        "The dam had 12 cracks",
        ["Ann Lee", "BBC"],
    ),
    ("The dam had 12 cracks, Ann Lee confirmed to Reuters.", "The dam had 12 cracks", ["Ann Lee", "Reuters"]),
    ("In remarks to Politico, Ann Lee said the dam had 12 cracks.", "The dam had 12 cracks", ["Ann Lee", "Politico"]),
    (
        "In an interview published in Le Monde on Sunday, Ann Lee said the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["Ann Lee", "Le Monde"],
    ),
    (
        "Ann Lee, quoted in the Kelso Times, said the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["Ann Lee", "Kelso Times"],
    ),
    (
        "Ann Lee was quoted in the Kelso Times as saying that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["Ann Lee", "Kelso Times"],
    ),
    (
        "The Kelso Times quoted Ann Lee as saying the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["Ann Lee", "Kelso Times"],
    ),
    (
        'The Kelso Times quotes Ann Lee: "The dam had 12 cracks in May."',
        "The dam had 12 cracks in May",
        ["Ann Lee", "Kelso Times"],
    ),
    ("Ann Lee said the dam had 12 cracks, Reuters reported.", "The dam had 12 cracks", ["Ann Lee", "Reuters"]),
    (
        "Ann Lee said the dam had 12 cracks, according to the Kelso Times.",
        "The dam had 12 cracks",
        ["Ann Lee", "Kelso Times"],
    ),
    ("Ann Lee says the dam had 12 cracks, via the Kelso Times.", "The dam had 12 cracks", ["Ann Lee", "Kelso Times"]),
    ("Reuters reported that Ann Lee had said the dam had 12 cracks.", "The dam had 12 cracks", ["Ann Lee", "Reuters"]),
    (
        "According to Reuters, Ann Lee told a rally that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["Ann Lee", "Reuters"],
    ),
    (
        "The Kelso Times says a police report puts the number of cracks at 12.",
        "A police report puts the number of cracks at 12",
        ["police report", "Kelso Times"],
    ),
    (
        "The dam had 12 cracks, says the Kelso Times, citing a leaked report.",
        "The dam had 12 cracks",
        ["leaked report", "Kelso Times"],
    ),
    (
        "The dam had 12 cracks, the Kelso Times wrote, citing unnamed officials.",
        "The dam had 12 cracks",
        ["unnamed officials", "Kelso Times"],
    ),
    (
        "The dam had 12 cracks, the Kelso Times said on its website, quoting a leaked report.",
        "The dam had 12 cracks",
        ["leaked report", "Kelso Times"],
    ),
    (
        "The Kelso Times, quoting a leaked report, said the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["leaked report", "Kelso Times"],
    ),
    (
        "The Kelso Times, which cited a leaked report, said the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["leaked report", "Kelso Times"],
    ),
    (
        "The Kelso Times, which has seen a leaked report, says the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["leaked report", "Kelso Times"],
    ),
    (
        "As first reported by the Kelso Times, which cited a leaked report, the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["leaked report", "Kelso Times"],
    ),
    (
        "A leaked report obtained by the Kelso Times says the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["leaked report", "Kelso Times"],
    ),
    (
        "The dam had 12 cracks, according to a leaked report that the Kelso Times has seen.",
        "The dam had 12 cracks",
        ["leaked report", "Kelso Times"],
    ),
    (
        "The dam had 12 cracks, according to a leaked report published by the Kelso Times.",
        "The dam had 12 cracks",
        ["leaked report", "Kelso Times"],
    ),
    (
        "The dam had 12 cracks, a leaked report seen by Reuters showed.",
        "The dam had 12 cracks",
        ["leaked report", "Reuters"],
    ),
    (
        "The dam had 12 cracks, according to emails the Kelso Times obtained under freedom of information law.",
        "The dam had 12 cracks",
        ["emails", "Kelso Times"],
    ),
    (
        "Ann Lee told police that the dam had 12 cracks, according to court papers.",
        "The dam had 12 cracks",
        ["Ann Lee", "court papers"],
    ),
    (
        "Ann Lee told the jury that Bo Rask had said to her the dam had 12 cracks.",
        "To her the dam had 12 cracks",
        ["Bo Rask", "Ann Lee"],
    ),
    ("The lawsuit quotes Ann Lee as saying the dam had 12 cracks.", "The dam had 12 cracks", ["Ann Lee", "lawsuit"]),
    (
        "A police report quotes the driver as saying that the road had 12 holes.",
        "The road had 12 holes",
        ["driver", "police report"],
    ),
    (
        "Ann Lee wrote in the Kelso Times that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["Ann Lee", "Kelso Times"],
    ),
    (
        "Writing in the Kelso Times, Ann Lee said the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["Ann Lee", "Kelso Times"],
    ),
    ('"The dam had 12 cracks," Ann Lee said on ABC\'s This Week.', "The dam had 12 cracks", ["Ann Lee", "ABC News"]),
    (
        '"The dam had 12 cracks," Ann Lee told the Kelso Times newspaper.',
        "The dam had 12 cracks",
        ["Ann Lee", "Kelso Times"],
    ),
    (
        '"The dam had 12 cracks," she told Kelso Radio\'s breakfast show.',
        "The dam had 12 cracks",
        [None, "Kelso Radio"],
    ),
    ('"The dam had 12 cracks," a source told Reuters.', "The dam had 12 cracks", ["source", "Reuters"]),
    (
        '"The dam had 12 cracks," Ann Lee was quoted as saying by state news agency Moldpress.',
        "The dam had 12 cracks",
        ["Ann Lee", "Moldpress"],
    ),
    (
        "Two officials told the Kelso Times that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["Two officials", "Kelso Times"],
    ),
    (
        "The ministry told AFP that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["ministry", "Agence France-Presse"],
    ),
    (
        "A spokesman for the ministry told AFP that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["spokesman for the ministry", "Agence France-Presse"],
    ),
    (
        "The ministry, in an email to AFP, said the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["ministry", "Agence France-Presse"],
    ),
    (
        "The ministry said in an email to AFP that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["ministry", "Agence France-Presse"],
    ),
    (
        "The dam had 12 cracks, the ministry said in a statement to Reuters.",
        "The dam had 12 cracks",
        ["ministry", "Reuters"],
    ),
    (
        "The dam had 12 cracks, the ministry said in a statement quoted by the Interfax news agency.",
        "The dam had 12 cracks",
        ["ministry", "Interfax"],
    ),
    (
        "The Interfax news agency quoted the ministry as saying the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["ministry", "Interfax"],
    ),
    ("Interfax cited the ministry as saying the dam had 12 cracks.", "The dam had 12 cracks", ["ministry", "Interfax"]),
    (
        "Bloomberg reported last week that the dam had 12 cracks, citing people familiar with the matter.",
        "The dam had 12 cracks",
        ["people familiar with the matter", "Bloomberg"],
    ),
    (
        "People familiar with the matter told Bloomberg last week that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["People familiar with the matter", "Bloomberg"],
    ),
    (
        "The dam had 12 cracks, three people with knowledge of the plan told The New York Times.",
        "The dam had 12 cracks",
        ["three people with knowledge of the plan", "The New York Times"],
    ),
    (
        "The dam had 12 cracks, the AP reported, quoting the mayor.",
        "The dam had 12 cracks",
        ["mayor", "Associated Press"],
    ),
    (
        "The dam had 12 cracks, the AP said, attributing the figure to the mayor.",
        "The dam had 12 cracks",
        ["mayor", "Associated Press"],
    ),
    ("The dam had 12 cracks, the mayor told local media.", "The dam had 12 cracks", ["mayor", "local media"]),
    ("The dam had 12 cracks, the mayor told state broadcaster TVM.", "The dam had 12 cracks", ["mayor", "TVM"]),
    (
        "The dam had 12 cracks, said the mayor, quoted by AFP.",
        "The dam had 12 cracks",
        ["mayor", "Agence France-Presse"],
    ),
    ("The mayor posted on X that the dam had 12 cracks, CNN reported.", "The dam had 12 cracks", ["mayor", "CNN"]),
    ("CNN says the mayor believes the dam had 12 cracks.", "The dam had 12 cracks", ["mayor", "CNN"]),
    (
        "The dam had 12 cracks, the mayor's office said, according to a report on CNN.",
        "The dam had 12 cracks",
        ["mayor's office", "CNN"],
    ),
    (
        "A study in the journal Nature Water found that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["study in Nature Water"],
    ),
    (
        "The dam had 12 cracks, a study published on Tuesday in Nature Water found.",
        "The dam had 12 cracks",
        ["study in Nature Water"],
    ),
    (
        "Reuters was told by two diplomats that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["two diplomats", "Reuters"],
    ),
    (
        "The mayor had told the Kelso Times in May that the dam had 12 cracks.",
        "The dam had 12 cracks",
        ["mayor", "Kelso Times"],
    ),
    ("His sister told the BBC he had said the dam had 12 cracks.", "The dam had 12 cracks", [None, "sister", "BBC"]),
]
CREDITS = [
    (
        "The drone carried 4 kilograms of explosives (Reuters).",
        "The drone carried 4 kilograms of explosives",
        ["Reuters"],
    ),
    ("The drone carried 4 kilograms of explosives [BBC].", "The drone carried 4 kilograms of explosives", ["BBC"]),
    (
        "Reuters: Two men were killed at the crossing on Monday.",
        "Two men were killed at the crossing on Monday",
        ["Reuters"],
    ),
    (
        "The Guardian's Ann Lee reports that two men were killed on Monday.",
        "Two men were killed on Monday",
        ["The Guardian"],
    ),
    ("Fire chief Ann Lee: “We have lost 12 homes.”", "We have lost 12 homes", ["Ann Lee"]),
    ("Ann Lee, fire chief: “We have lost 12 homes.”", "We have lost 12 homes", ["Ann Lee"]),
    (
        "The ministry's press service reported that two men were killed on Monday.",
        "Two men were killed on Monday",
        ["ministry's press service"],
    ),
    (
        "Two men were killed on Monday, the ministry's press service told Moldpress.",
        "Two men were killed on Monday",
        ["ministry's press service", "Moldpress"],
    ),
    (
        "In her words, the fire took 12 homes. Ann Lee, the chief, said 3 more had burned.",
        "3 more had burned",
        ["Ann Lee"],
    ),
    (
        "Official spokesman Bo Rask stressed that 12 drones had been shot down.",
        "12 drones had been shot down",
        ["Bo Rask"],
    ),
    ("As Bo Rask noted, 12 drones had been shot down.", "12 drones had been shot down", ["Bo Rask"]),
    ("The fire took 12 homes, Ann Lee remembers.", "The fire took 12 homes", ["Ann Lee"]),
    ("The fire took 12 homes, Ann Lee tells our reporter.", "The fire took 12 homes", ["Ann Lee"]),
    ("The fire had burned 12 homes by dawn, Cal Fire tweeted.", "The fire had burned 12 homes by dawn", ["Cal Fire"]),
    (
        "The fire had burned 12 homes by dawn, according to Cal Fire's latest update.",
        "The fire had burned 12 homes by dawn",
        ["Cal Fire's latest update"],
    ),
    (
        "Evacuees told the BBC that they had been given 10 minutes to leave.",
        "Evacuees had been given 10 minutes to leave",
        ["Evacuees", "BBC"],
    ),
    (
        "Foreign Minister Bo Rask told state television on Monday that the drone was Ostavian and carried 4 bombs.",
        "The drone carried 4 bombs",
        ["Bo Rask", "state television"],
    ),
    (
        "State television said, quoting the general staff, that 12 drones had been shot down.",
        "12 drones had been shot down",
        ["general staff", "State television"],
    ),
    (
        "The agency Ostavia Today, citing the border guard service, reports that 12 drones were shot down.",
        "12 drones were shot down",
        ["border guard service", "Ostavia Today"],
    ),
    (
        "12 drones were shot down, the border guard service said via the state news agency OSTA.",
        "12 drones were shot down",
        ["border guard service", "OSTA"],
    ),
    (
        "The border guard service was quoted by state media as saying that 12 drones were shot down.",
        "12 drones were shot down",
        ["border guard service", "state media"],
    ),
    (
        "Ostavia's ambassador told the Security Council that 12 drones were shot down, the BBC reports.",
        "12 drones were shot down",
        ["Ostavia's ambassador", "BBC"],
    ),
    (
        "Writing on Telegram, the governor said 12 drones were shot down, per Reuters.",
        "12 drones were shot down",
        ["governor", "Reuters"],
    ),
    (
        "The court heard that Rask took 12 payments, the Kelso Times reports.",
        "Rask took 12 payments",
        ["court", "Kelso Times"],
    ),
    (
        "Teachers earn 12% less than in 2010, according to an analysis by the union shared with the Kelso Times.",
        "Teachers earn 12% less than in 2010",
        ["analysis by the union", "Kelso Times"],
    ),
    (
        "Teachers earn 12% less than in 2010, the union said in figures given to the Kelso Times.",
        "Teachers earn 12% less than in 2010",
        ["union", "Kelso Times"],
    ),
    (
        "The union's general secretary, Ann Lee, told Schools Weekly that 12 schools would close.",
        "12 schools would close",
        ["Ann Lee", "Schools Weekly"],
    ),
    ("Twelve schools will close, Ann Lee said when asked by the BBC.", "Twelve schools will close", ["Ann Lee", "BBC"]),
    (
        "Twelve schools will close, a memo leaked to the Kelso Times reveals.",
        "Twelve schools will close",
        ["memo seen by Kelso Times", "Kelso Times"],
    ),
]


@pytest.mark.parametrize(
    ("text", "wording", "names"),
    [
        *DESCRIPTIONS,
        *APPOSITIONS,
        *PRONOUNS,
        *OWNERS,
        *RELAYS,
        *DOCUMENTS,
        *UNNAMED,
        *OWN_VOICE,
        *NESTED,
        *CONVERSATIONS,
        *ARTICLES,
        *IDIOMS,
        *STATIONS,
        *CREDITS,
    ],
)
def test_source_and_relays(text: str, wording: str, names: list[str | None]) -> None:
    assert said(text).get(wording) == names
