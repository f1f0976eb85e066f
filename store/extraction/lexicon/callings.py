"""Nouns that name one person, by trade, calling, rank or what befalls them; all in lower case, in the singular."""

from __future__ import annotations

from store.extraction.lexicon.words import word_set

CALLINGS = word_set(
    """abbot acrobat adjudicator adjutant administrator advocate alcalde angler animator arbitrator archdeacon
    assassin assessor assistant astronaut ataman athlete attendant ayatollah babysitter ballerina bargee barista
    baron baroness benefactor blacksmith boatswain bodyguard bookseller breeder bureaucrat burglar busker caller
    carabiniere centenarian chambermaid chauffeur childminder chiropractor citizen cleaner cleric co-ordinator
    cobbler collaborator commando commentator commodore companion compatriot concierge confidant constituent
    contestant contributor coordinator cop cosmonaut counsellor counselor coxswain creator cricketer croupier
    daredevil debater debtor defector deserter designer detainee dictator dietitian dissident diver donor drummer
    educator elector emir emissary emperor entertainer escapee evacuee examiner executioner expatriate explorer
    eyewitness farmhand filmmaker follower footballer forester forger freelancer fugitive fundraiser gangster
    gardener gendarme goalie goaltender goatherd goldsmith guardian guerrilla guest gunman gunner guru handler
    headmistress healer heir heiress herder hetman highlander hijacker hiker hitchhiker hostage hostess housewife
    humanitarian hunter illustrator immigrant impostor interlocutor interrogator interviewer intruder inventor
    islander jailer jailor juggler jurist juvenile kidnapper laborer labourer laird landlady latecomer layman
    litigant lodger lumberjack maid marathoner marketer martyr masseuse mate matriarch matron maulana medic mentor
    mercenary merchant messenger migrant militant millionaire missionary mobster monsignor mourner mukhtar muleteer
    mullah murderer narrator navigator neurosurgeon newcomer newsagent newscaster nominee novice occupant occupier
    octogenarian operative opponent orator orderly orphan outsider painter paralegal paratrooper parishioner
    parolee partisan passerby patriarch pawnbroker peasant performer perpetrator petitioner philosopher pickpocket
    pilgrim pimp pirate poacher podcaster pontiff postmaster postmistress preacher predecessor prefect promoter
    proofreader proponent proprietor protege protestor puppeteer qadi quartermaster quilombola racketeer raider
    rapist rapper rapporteur realtor rebel recipient recluse recruiter reformer refugee regent renter reporter
    respondent reveler reverend revolutionary ringleader roadie robber ruler salesperson sapper scaffolder
    scavenger schoolmaster schoolmate sculptor seamstress sentry servant settler sharpshooter shipbuilder shipmate
    shipowner shooter shoplifter sibling signatory skeptic sniper socialite sorcerer spy squatter stalker
    stationmaster stockbroker stowaway sub-prefect subcontractor subordinate successor sufferer suitor sultan
    supervisor supporter surfer swindler sympathizer tahsildar taxman teller tenor theologian thief thinker thug
    toddler torturer trapper traveler traveller trespasser triathlete trooper troubadour typist tyrant understudy
    undertaker upholsterer valet vandal vet viceroy viewer vigilante villager vintner viscount visitor vlogger
    voivode warder warlord webmaster whaler woodcutter youngster youth"""
)
"""Those that are no office and no expert's, and are seldom a company's or a thing's."""
