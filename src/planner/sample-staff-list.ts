/**
 * A list to try the planner with: made-up posts of a made-up charity, no real person. It has what real lists have:
 * dates in several forms, one that does not exist, titles that need a person to decide, and an empty one.
 */
export const sampleStaffList = `Name,Job title,Team,Start date,Last safeguarding training,Safeguarding post
Person 01,Receptionist,Front desk,04/03/2024,12/03/2024,
Person 02,GP receptionist,Oak Surgery,1-Sep-24,,
Person 03,General practitioner,Oak Surgery,15/01/2019,20/05/2022,
Person 04,Practice nurse,Oak Surgery,2021-06-07,14/11/2024,
Person 05,Practice manager,Oak Surgery,11/10/2018,03/02/2023,
Person 06,Health visitor,Family health,01/04/2020,19/09/2023,
Person 07,School nurse,Family health,12/09/2022,30/09/2022,
Person 08,Midwife,Family health,03/07/2017,08/08/2024,
Person 09,Teacher,Elm Primary,01/09/2023,04/09/2023,
Person 10,Teacher,Elm Primary,01/09/2025,,
Person 11,Teaching assistant,Elm Primary,06/01/2025,08/01/2025,
Person 12,Headteacher,Elm Primary,01/09/2016,02/09/2024,DSL
Person 13,Deputy headteacher,Elm Primary,01/09/2019,02/09/2024,Deputy DSL
Person 14,School caretaker,Elm Primary,13/02/2012,05/09/2022,
Person 15,Midday supervisor,Elm Primary,22/04/2024,,
Person 16,School cook,Elm Primary,31/02/2023,06/09/2023,
Person 17,Nursery nurse,Acorn Nursery,18/08/2021,20/08/2021,
Person 18,Nursery manager,Acorn Nursery,02/03/2015,16/10/2023,DSL
Person 19,Childminder,Acorn Nursery,05/05/2010,11/2022,
Person 20,Social worker,Children's services,08/11/2021,22/01/2024,
Person 21,Team manager,Children's services,09/06/2014,17/04/2023,
Person 22,Family support worker,Children's services,30/01/2023,12/06/2023,
Person 23,Youth worker,Youth club,27/03/2022,02/05/2022,
Person 24,Volunteer,Youth club,03/11/2025,,
Person 25,Football coach,Youth club,14/05/2024,18/05/2024,
Person 26,Minibus driver,Transport,21/10/2019,,
Person 27,School escort,Transport,06/09/2021,10/09/2021,
Person 28,Care assistant,Maple House,15/07/2024,29/07/2024,
Person 29,Senior carer,Maple House,02/12/2019,09/12/2021,
Person 30,Registered manager,Maple House,04/04/2016,11/03/2024,
Person 31,Housing officer,Housing,19/06/2023,12/31/2023,
Person 32,Librarian,Library,01/10/2008,15/10/2018,
Person 33,Police constable,Partners,07/02/2022,01/03/2022,
Person 34,Trustee,Board,24/11/2023,,
Person 35,Chief executive,Board,01/05/2017,06/06/2023,
Person 36,Accountant,Finance,10/08/2020,,
Person 37,Cleaner,Front desk,23/09/2024,,
Person 38,"Administrator, part-time",Front desk,16/11/2022,,
Person 39,Happiness ambassador,Front desk,12/05/2025,,
Person 40,,Front desk,01/12/2025,,
`;
