<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>%n attachment(s) missing</source>
        <translation>
            <numerusform>%Ln attachment missing</numerusform>
            <numerusform>%Ln attachments missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>%n card(s) came in.</source>
        <translation>
            <numerusform>%Ln card came in.</numerusform>
            <numerusform>%Ln cards came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message numerus="yes">
        <source>%n decision(s) in this sitting</source>
        <translation>
            <numerusform>%Ln decision recorded</numerusform>
            <numerusform>%Ln decisions recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message numerus="yes">
        <source>%n delivery(s)</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueBanners</name>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>%Ln visitor waiting.</numerusform>
            <numerusform>%Ln visitors waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come.</source>
        <translation>
            <numerusform>%Ln still to come.</numerusform>
            <numerusform>%Ln still to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer.</source>
        <translation>
            <numerusform>%Ln waits for an answer.</numerusform>
            <numerusform>%Ln wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) overdue.</source>
        <translation>
            <numerusform>%Ln file overdue.</numerusform>
            <numerusform>%Ln files overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended.</source>
        <translation>
            <numerusform>%Ln has ended.</numerusform>
            <numerusform>%Ln have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of age.</source>
        <translation>
            <numerusform>%Ln of age.</numerusform>
            <numerusform>%Ln of age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies).</source>
        <translation>
            <numerusform>%Ln reply.</numerusform>
            <numerusform>%Ln replies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after two attempts or more.</source>
        <translation>
            <numerusform>%Ln after two attempts or more.</numerusform>
            <numerusform>%Ln after two attempts or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for your answer.</source>
        <translation>
            <numerusform>%Ln waits for your answer.</numerusform>
            <numerusform>%Ln wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be told.</source>
        <translation>
            <numerusform>%Ln to be told.</numerusform>
            <numerusform>%Ln to be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be given.</source>
        <translation>
            <numerusform>%Ln answer to be given.</numerusform>
            <numerusform>%Ln answers to be given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within a week.</source>
        <translation>
            <numerusform>%Ln due within a week.</numerusform>
            <numerusform>%Ln due within a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) end within a month.</source>
        <translation>
            <numerusform>%Ln item ends within a month.</numerusform>
            <numerusform>%Ln items end within a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IBAN(s) to be updated.</source>
        <translation>
            <numerusform>%Ln IBAN to be updated.</numerusform>
            <numerusform>%Ln IBANs to be updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature of yours is missing.</source>
        <translation>
            <numerusform>your signature is missing.</numerusform>
            <numerusform>your signature is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the staff have not signed.</source>
        <translation>
            <numerusform>%Ln of the staff has not signed.</numerusform>
            <numerusform>%Ln of the staff have not signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be reviewed.</source>
        <translation>
            <numerusform>%Ln to be reviewed.</numerusform>
            <numerusform>%Ln to be reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in hand.</source>
        <translation>
            <numerusform>%Ln in hand.</numerusform>
            <numerusform>%Ln in hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed for.</source>
        <translation>
            <numerusform>%Ln to be signed for.</numerusform>
            <numerusform>%Ln to be signed for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorCount</name>
    <message numerus="yes">
        <source>%n field(s) need correction</source>
        <translation>
            <numerusform>%Ln field needs correction</numerusform>
            <numerusform>%Ln fields need correction</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n; scroll for more</source>
        <translation>
            <numerusform>The first %Ln; scroll for more</numerusform>
            <numerusform>The first %Ln; scroll for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n; scroll for more</source>
        <translation>
            <numerusform>The first %Ln; scroll for more</numerusform>
            <numerusform>The first %Ln; scroll for more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveTurnsSheet</name>
    <message numerus="yes">
        <source>Decide for %n</source>
        <translation>
            <numerusform>Decide for %Ln request</numerusform>
            <numerusform>Decide for %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivingDayPage</name>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%Ln head</numerusform>
            <numerusform>%Ln heads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandlingPage</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%Ln complaint</numerusform>
            <numerusform>%Ln complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %Ln earlier</numerusform>
            <numerusform>Show %Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>%Ln request overdue</numerusform>
            <numerusform>%Ln requests overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%Ln due soon</numerusform>
            <numerusform>%Ln due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s); press here to print them or let them go.</source>
        <translation>
            <numerusform>%Ln paper; press here to print it or let it go.</numerusform>
            <numerusform>%Ln papers; press here to print them or let them go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s); press here to see them.</source>
        <translation>
            <numerusform>%Ln act; press here to see it.</numerusform>
            <numerusform>%Ln acts; press here to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>Nobody seems to be here: the program locks in %n second(s).</source>
        <translation>
            <numerusform>Nobody seems to be here: the program locks in %Ln second.</numerusform>
            <numerusform>Nobody seems to be here: the program locks in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n family(s)</source>
        <translation>
            <numerusform>Bring in %Ln family</numerusform>
            <numerusform>Bring in %Ln families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file is opened for each. %n family(s) of the list are left out; the report says which and why.</source>
        <translation>
            <numerusform>A file is opened for each. %Ln family of the list is left out; the report says why.</numerusform>
            <numerusform>A file is opened for each. %Ln families of the list are left out; the report says which and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought in: %n file(s).</source>
        <translation>
            <numerusform>Brought in: %Ln file.</numerusform>
            <numerusform>Brought in: %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JudgedList</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownParts</name>
    <message numerus="yes">
        <source>handed over %n time(s)</source>
        <translation>
            <numerusform>handed over %Ln time</numerusform>
            <numerusform>handed over %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersButton</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectionSheet</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message numerus="yes">
        <source>Issued on (at most %n day(s) ago)</source>
        <translation>
            <numerusform>Issued on (at most %Ln day ago)</numerusform>
            <numerusform>Issued on (at most %Ln days ago)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%Ln clause</numerusform>
            <numerusform>%Ln clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintsPage</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatifySheet</name>
    <message numerus="yes">
        <source>%n decision(s): they stand from now on, and are told.</source>
        <translation>
            <numerusform>%Ln decision: it stands from now on, and is told.</numerusform>
            <numerusform>%Ln decisions: they stand from now on, and are told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatifyingPage</name>
    <message numerus="yes">
        <source>%n decision(s) of this sitting</source>
        <translation>
            <numerusform>%Ln decision of this sitting</numerusform>
            <numerusform>%Ln decisions of this sitting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%Ln visitor in the queue</numerusform>
            <numerusform>%Ln visitors in the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequirementsStage</name>
    <message numerus="yes">
        <source>Issued within the last %n day(s)</source>
        <translation>
            <numerusform>Issued within the last day</numerusform>
            <numerusform>Issued within the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignerFields</name>
    <message numerus="yes">
        <source>Under %n year(s), as the office counts: a guardian signs.</source>
        <translation>
            <numerusform>Under %Ln year, as the office counts: a guardian signs.</numerusform>
            <numerusform>Under %Ln years, as the office counts: a guardian signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingsPage</name>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>%Ln sitting</numerusform>
            <numerusform>%Ln sittings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingIn</name>
    <message numerus="yes">
        <source>Standing in (%n):</source>
        <translation>
            <numerusform>Standing in:</numerusform>
            <numerusform>Standing in (%Ln):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TellingForm</name>
    <message numerus="yes">
        <source>%n attempt(s) reached nobody:</source>
        <translation>
            <numerusform>%Ln attempt reached nobody:</numerusform>
            <numerusform>%Ln attempts reached nobody:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TellingPage</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%Ln due today</numerusform>
            <numerusform>%Ln due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchedCard</name>
    <message numerus="yes">
        <source>%n left to answer; what is taken holds from today.</source>
        <translation>
            <numerusform>%Ln left to answer; what is taken holds from today.</numerusform>
            <numerusform>%Ln left to answer; what is taken holds from today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransfersPage</name>
    <message numerus="yes">
        <source>The bank paid %n row(s)</source>
        <translation>
            <numerusform>The bank paid %Ln row</numerusform>
            <numerusform>The bank paid %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnprintedCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
</TS>
