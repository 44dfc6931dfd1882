var e = {
	kind: "Agreement on what to expect",
	description: "Agreement between an agency and its client: one goal, what it may cost, and where each one’s responsibility ends. Neither party guarantees revenue.",
	example: {
		line: "EXAMPLE, all names invented",
		watermark: "Example – not an agreement"
	},
	furniture: {
		fingerprint: "Fingerprint {{groups}}",
		pageOf: "Page {page} of {pages}",
		continued: "continued",
		language: "English",
		prevails: "prevails if the texts differ",
		notSettled: "which text prevails is still open",
		otherPrevails: {
			en: "if the texts differ, the English text prevails",
			nl: "if the texts differ, the Dutch text prevails",
			pl: "if the texts differ, the Polish text prevails",
			ko: "if the texts differ, the Korean text prevails"
		}
	},
	quote: {
		open: "“",
		close: "”"
	},
	party: {
		agency: "Agency",
		client: "Client"
	},
	owner: {
		agency: "the agency",
		client: "the client",
		both: "both parties"
	},
	answeredBy: {
		agency: "answered by the agency",
		client: "answered by the client",
		both: "answered together"
	},
	unanswered: {
		cell: "not yet answered",
		fact: "not yet answered"
	},
	unit: {
		quantity_one: "{{count}}\xA0{{one}}",
		quantity_other: "{{count}}\xA0{{many}}",
		named_one: "{{count}}\xA0{{one}}",
		named_other: "{{count}}\xA0{{many}}",
		change: "{{from}} → {{to}}",
		namedChange: "{{from}} → {{to}} {{many}}",
		unnamed: "units",
		unnamedOne: "unit"
	},
	case: {
		low: "low",
		likely: "likely",
		high: "high",
		target: "if the goal is met"
	},
	caseHead: {
		low: "Low",
		likely: "Likely",
		high: "High",
		target: "If the goal is met"
	},
	level: {
		past: "Past",
		must: "Must",
		plan: "Plan",
		wish: "Wish",
		caption: "The four levels",
		head: "Level",
		units: "{{units}}",
		change: "Change",
		meaning: "What it means",
		pastDays_one: "average of {{days}}\xA0counted day",
		pastDays_other: "average of {{days}}\xA0counted days",
		pastFrom: "from {{date}}",
		pastTo: "until {{date}}",
		means: {
			must: "if this is not met, the goal is missed and both look at the work again",
			plan: "at this level the goal is reached",
			wish: "more than was planned; nobody counts on it"
		},
		direction: {
			up: "More is better.",
			down: "Less is better."
		}
	},
	section: {
		table: "At the table",
		goal: "The goal",
		audience: "The audience",
		money: "The money",
		options: "The options",
		line: "The line",
		terms: "Working together",
		open: "Still open, and kept on purpose",
		sign: "Signatures and evidence",
		annex: "The sum, line by line",
		annexNumber: "Annex\xA0A"
	},
	open: {
		inline: "still open: {{owner}}",
		fact: "still open",
		none: "No open points.",
		count_one: "{{count}}\xA0open point stays on the paper.",
		count_other: "{{count}}\xA0open points stay on the paper.",
		noDue: "no date yet",
		caption: "Still open",
		head: {
			what: "What",
			who: "Who finds out",
			by: "By"
		}
	},
	leftOut: {
		inline: "left out: {{reason}}",
		fact: "left out",
		caption: "Left out on purpose",
		head: {
			what: "What",
			why: "Why"
		}
	},
	differs: {
		inline: "seen differently:",
		fact: "seen differently",
		caption: "Seen differently",
		head: {
			question: "Question",
			agency: "Agency",
			client: "Client",
			printedAs: "Printed as"
		},
		notSettled: "not settled yet",
		by: {
			agency: "the agency’s answer",
			client: "the client’s answer",
			both: "settled together"
		}
	},
	kept: {
		none: "No warning was kept.",
		count_one: "{{count}}\xA0warning was kept on purpose, with its reason.",
		count_other: "{{count}}\xA0warnings were kept on purpose, each with its reason.",
		caption: "Kept warnings",
		head: {
			found: "What was found",
			why: "Why it stays"
		}
	},
	glance: {
		noDate: "date not yet set",
		untitled: "An agreement without a title yet",
		titleOfNames: "{{agency}} and {{client}}",
		noBrief: "What the client wants is not written down yet.",
		briefFrom: {
			onlyBlocks: "This brief comes from {{name}}, who can say no but not yes.",
			others: "This brief comes from {{name}}, who does not decide ({{roles}}).",
			none: "This brief comes from {{name}}, who does not decide."
		},
		decides: {
			named_one: "{{names}} decides.",
			named_other: "{{names}} decide.",
			nobody: "Nobody is named who decides."
		},
		between: "  and  ",
		party: {
			agency: "{{name}}, the agency",
			client: "{{name}}, the client"
		},
		role: {
			agency: "the agency",
			client: "the client"
		},
		goal: {
			label: "The goal",
			mean_one: "the last counted day",
			mean_other: "average of the last {{count}}\xA0days"
		},
		ceiling: {
			label: "The ceiling",
			none: "None agreed",
			detail: "all costs, excluding VAT",
			cost: "chosen option: {{cost}}",
			counters: "the agency proposes {{amount}}",
			declines: "the agency has not accepted it"
		},
		profit: {
			label: "Profit after the cost",
			detail: "by the client’s own ranges, rounded; in full in Annex\xA0A",
			needs: "follows from the client’s numbers and an option"
		},
		breakEven: {
			label: "Break-even",
			never: "Never reached",
			detail: "extra {{units}} a day, at full run",
			all_one: "{{visits}}\xA0over {{count}}\xA0week",
			all_other: "{{visits}}\xA0over {{count}}\xA0weeks"
		},
		warnings: {
			head_one: "{{count}}\xA0kept warning",
			head_other: "{{count}}\xA0kept warnings",
			reasons: "Both parties have seen this; the reasons are in section\xA08.",
			others_one: "{{count}}\xA0more kept warning stands there.",
			others_other: "{{count}}\xA0more kept warnings stand there.",
			short_one: "{{count}} kept warning; the reasons are in section 8.",
			short_other: "{{count}} kept warnings; the reasons are in section 8."
		}
	},
	noGuarantee: {
		statement: "Neither party guarantees revenue.",
		explanation: "The agency answers for the acts it lists. The client answers for what happens past the hand-over point. The goal is shared: both work for it, and neither has promised it."
	},
	table: {
		parties: "The parties",
		row: {
			name: "Name",
			called: "Called here",
			register: "Register",
			address: "Address",
			signs: "Signs",
			authority: "Authority",
			channel: "Answered at",
			hours: "Hours"
		},
		people: "Who decides, and who can only say no",
		head: {
			person: "Person",
			role: "Role",
			deputy: "Deputy",
			maySay: "May say"
		},
		yesAndNo: "yes and no",
		onlyNo: "only no",
		replacementHead: "Replacing a contact",
		replacement_one: "A change of contact is announced {{days}}\xA0working day ahead, with a hand-over that both contacts attend.",
		replacement_other: "A change of contact is announced {{days}}\xA0working days ahead, with a hand-over that both contacts attend."
	},
	authority: {
		owner: "alone, as owner",
		director: "alone, as director",
		board: "for the board",
		proxy: "by written authority"
	},
	role: {
		decides: "decides",
		onlyBlocks: "can only say no",
		advises: "advises",
		runs: "runs it",
		counts: "counts",
		pays: "pays"
	},
	goal: {
		sentence: {
			head: "The goal in one sentence",
			of: "{{metric}}: ",
			change: "from {{past}} to {{plan}} {{units}} on average",
			level: "{{plan}} {{units}} on average"
		},
		scale: {
			head: "Past, must, plan, wish",
			held: "Shaded: {{held}} held back for later.",
			room: "{{all}} in all",
			alt: "Scale from 0 to {{max}} {{units}}: {{levels}}."
		},
		counting: "How it is counted",
		reachedAtPlan_one: "the last counted day is at the plan level",
		reachedAtPlan_other: "the average of the last {{days}}\xA0counted days is at the plan level",
		reachedAbove_one: "the last counted day has {{level}} or more",
		reachedAbove_other: "the average of the last {{days}}\xA0counted days is {{level}} or more",
		reachedBelow_one: "the last counted day has {{level}} or fewer",
		reachedBelow_other: "the average of the last {{days}}\xA0counted days is {{level}} or fewer",
		missingDay: {
			"left-out": "it is left out of the average; a day without a count is never a zero",
			"counted-again": "it is counted again in the next week; a day without a count is never a zero"
		},
		otherWay: {
			"any-way": "any way that reaches the goal will do",
			"this-way-only": "only the way named here will do"
		},
		meter: { attribution: {
			"before-after": "the level before is compared with the level after; other causes are not taken out",
			"difference-in-differences": "the change here is compared with the change where nothing was done",
			code: "by a code that people bring with them; it counts too few rather than too many",
			ask: "by asking people how they came; it favours what is well known",
			holdout: "some places or days are left out on purpose and compared"
		} },
		noise: {
			label: "Smallest change that shows",
			text_one: "about {{change}} a day, with {{count}}\xA0day counted; a smaller change cannot be told from chance",
			text_other: "about {{change}} a day, with {{count}}\xA0days counted; a smaller change cannot be told from chance"
		}
	},
	audience: {
		years: "{{from}} to {{to}} years",
		metres: "within {{distance}}\xA0m",
		kilometres: "within {{distance}}\xA0km"
	},
	evidence: {
		seen: "seen for ourselves",
		data: "from data",
		guess: "a guess"
	},
	money: {
		expectation: {
			keep: "to keep {{share}} of the profit",
			perUnit: "to get {{times}} times the cost back",
			byWeek: "to have earned the cost back by week\xA0{{week}}"
		},
		inputs: "The client’s numbers",
		row: {
			extra: "Extra {{units}} a day, at full run",
			spend: "Spent per {{one}}, including VAT",
			remains: "What remains of it, before fixed costs",
			anyway: "Would have come anyway",
			conversion: "Goes on to:",
			lifetime: "Payments per {{one}}"
		},
		same: "The same in each case",
		assumed: "(assumed; nobody said otherwise)",
		weeks_one: "The run lasts {{weeks}}\xA0week.",
		weeks_other: "The run lasts {{weeks}}\xA0weeks.",
		daysPerWeek_one: "{{days}}\xA0day a week.",
		daysPerWeek_other: "{{days}}\xA0days a week.",
		ramp_one: "The first week runs at {{shares}}, every later one in full.",
		ramp_other: "The first weeks run at {{shares}}, every later one in full.",
		rampNone: "In full from the first week.",
		vat: "VAT in the price: ",
		vatNamed: "{{name}} {{share}} of sales at {{rate}}",
		vatPart: "{{share}} of sales at {{rate}}",
		unitCost: "Further cost per extra {{one}}: {{amount}}.",
		free: "Room for another {{free}}.",
		room: "Room for another {{free}}: {{total}} in all, {{occupied}} taken, {{held}} held back for later.",
		anyway: "Would have come anyway: {{share}}.",
		refilled: "Of the places that those who would have come anyway leave empty, {{share}} fill again.",
		staff: "Extra staff: {{amount}} a day.",
		staffNote: "Extra staff: {{amount}} a day ({{note}}).",
		staffNone: "No extra staff.",
		costVat: "VAT on the agency’s cost: {{rate}}.",
		vatDeductible: "The client can deduct VAT on the cost.",
		vatNotDeductible: "The client cannot deduct VAT on the cost, so it counts as cost.",
		outcome: "What follows from them",
		out: {
			visits_one: "Extra {{units}} in {{count}}\xA0week, new ones only",
			visits_other: "Extra {{units}} in {{count}}\xA0weeks, new ones only",
			each: "What one {{one}} leaves",
			all: "What the extra {{units}} leave",
			staff: "Extra staff",
			before: "Profit before the cost",
			cost: "Cost of the chosen option",
			costGross: "Cost of the chosen option, with VAT",
			after: "Profit after the cost"
		},
		held: {
			label: "Compared with what the client asks",
			keep: "Share of the profit that is kept: {{likely}} at the likely level, {{target}} if the goal is met.",
			perUnit: "What comes back, as a multiple of the cost: {{likely}} at the likely level, {{target}} if the goal is met.",
			byWeek: "Cost earned back: {{likely}} at the likely level, {{target}} if the goal is met.",
			week: "in week\xA0{{week}}",
			never: "not within the run",
			nothing: "nothing"
		},
		ceiling: {
			amount: "{{amount}}, written by the client: all costs together, excluding VAT.",
			withVat: "With the VAT that the client cannot deduct: {{amount}}.",
			none: "The client agrees no ceiling."
		},
		reply: {
			accepts: "The agency accepts this ceiling.",
			acceptsOn: "The agency accepts this ceiling: {{date}}.",
			counters: "The agency proposes {{amount}} instead, because: {{reason}}",
			declines: "The agency does not accept this ceiling, because: {{reason}}"
		},
		mediaCap: "At most {{amount}} of it goes to media. What is spent on media above that is the agency’s own cost.",
		three: {
			head: "Three amounts, not to be mixed",
			most: "Most it may cost: {{amount}} if the goal is met ({{units}}). Above that nothing is left.",
			mostLikely: "At the likely {{units}}: {{amount}}.",
			proposed: "Proposed ceiling: {{amount}} at the likely level, {{atGoal}} if the goal is met, so that the client keeps {{keep}} of the profit. It is calculated, not asked for.",
			proposedPerUnit: "Proposed ceiling: {{amount}} at the likely level, {{atGoal}} if the goal is met, so that the client gets {{times}} times the cost back. It is calculated, not asked for.",
			proposedByWeek: "Proposed ceiling: {{amount}} at the likely level, {{atGoal}} if the goal is met, so that the cost is earned back by week {{week}}. It is calculated, not asked for.",
			proposedSame: "Proposed ceiling: the same amounts, because the client asks for no more than the cost back. It is calculated, not asked for.",
			own: "The ceiling: {{amount}}, the client’s own decision.",
			binds: "This one binds.",
			bindsLater: "It binds the agency once the agency has accepted it.",
			noOwn: "The ceiling: no amount."
		},
		vatNote: "All amounts exclude VAT unless the line says otherwise.",
		vatNoteGross: "The cost, the most it may cost and the proposed ceiling include VAT, which the client cannot deduct; all other amounts exclude it unless the line says otherwise.",
		sentence: "In one sentence",
		fullDay: "A full day with an extra {{units}} leaves {{amount}}.",
		optimism: {
			label: "What optimism would say",
			bare: "From the first day at the goal, and nobody who would have come anyway: {{amount}} instead of {{target}}.",
			full: "From the first day at the goal, and nobody who would have come anyway: {{amount}} instead of {{target}}. That is {{share}} too high."
		},
		every: {
			week: "Paid every week ({{one}}).",
			month: "Paid every month ({{one}}).",
			quarter: "Paid every quarter ({{one}}).",
			year: "Paid every year ({{one}})."
		},
		staffUnasked: "Extra staff is not counted: nobody has answered that yet."
	},
	chance: {
		profit: "By the client’s own ranges, the extra profit exceeds the cost in {{cases}}.",
		goal: "The goal or more is reached in {{cases}}.",
		cases: "about {{times}} of {{of}} cases",
		hardlyAny: "fewer than 1 of 100 cases",
		nearlyAll: "more than 99 of 100 cases"
	},
	currency: {
		EUR: "euros",
		PLN: "Polish zloty",
		KRW: "Korean won",
		USD: "US dollars",
		GBP: "pounds sterling",
		CHF: "Swiss francs",
		SEK: "Swedish kronor",
		NOK: "Norwegian kroner",
		DKK: "Danish kroner",
		CZK: "Czech koruna",
		HUF: "Hungarian forint",
		JPY: "Japanese yen"
	},
	figure: {
		head: "From where on it pays",
		profit: "Profit",
		ceiling: "Proposed ceiling",
		cost: "Cost",
		breakEven: "Break-even",
		aDay: "{{units}} a day",
		axisX: "extra {{units}} a day, at full run",
		axisY_one: "Profit before the cost over {{count}}\xA0week, in {{currency}}",
		axisY_other: "Profit before the cost over {{count}}\xA0weeks, in {{currency}}",
		point: {
			low: "low {{number}}",
			likely: "likely {{number}}",
			target: "goal {{number}}"
		},
		reading: "Left of the diamond the plan costs more than it brings (hatched); right of it a profit is left (shaded). Drawn with the likely numbers, up to the {{capacity}} there is room for.",
		readingNever: "The profit does not reach the cost within the {{capacity}} there is room for (hatched). Drawn with the likely numbers.",
		minus: "minus",
		alt: "Line chart: profit before the cost rises from {{none}} to {{all}} at {{capacity}}; it crosses the cost of {{cost}} at {{at}}.",
		altNever: "Line chart: profit before the cost goes from {{none}} to {{all}} at {{capacity}} and never reaches the cost of {{cost}}.",
		above: "{{label}}: above the cost.",
		below: "{{label}}: below the cost."
	},
	tornado: {
		head: "What matters most",
		caption: "What matters most: profit after the cost, in {{currency}}",
		of: "range",
		base: "likely {{amount}}",
		noProfit: "no profit",
		low: "at low",
		high: "at high",
		range: "{{low}} to {{high}}",
		name: {
			units: "Extra {{units}} a day",
			spend: "Spent per {{one}}",
			remains: "What remains of it",
			unitCost: "Further cost per {{one}}",
			anyway: "Would have come anyway",
			stage: "Goes on to: {{to}}",
			payments: "Payments per sale"
		},
		reading: "One number goes from its low to its high end while the others stay likely. What moves the profit most: {{name}}.",
		alt: "{{name}}: {{range}}, profit from {{low}} to {{high}}."
	},
	payback: {
		head: "When it has paid for itself",
		axisX: "week",
		axisY: "What has come in so far, before the cost, in {{currency}}",
		reading: "Each line adds up what comes in, week by week; a ring marks the week in which it has covered the cost.",
		alt_one: "Line chart over {{count}} week: what has come in so far, against the cost of {{cost}}.",
		alt_other: "Line chart over {{count}} weeks: what has come in so far, against the cost of {{cost}}.",
		end: "{{case}}: {{amount}} at the end."
	},
	options: {
		lead_one: "The agency wrote down {{count}}\xA0option and its cost; it recommends nothing. To choose none is a choice too, and costs nothing.",
		lead_other: "The agency wrote down {{count}}\xA0options and their cost; it recommends none. They stand in the order in which they were written. To choose none is a choice too, and costs nothing.",
		caption: "The options",
		letter: "Option {{letter}}",
		effect: "Extra {{units}} a day",
		profit: "Profit after the cost",
		chance: "The cost is earned back in",
		noRange: "no range given",
		asked: {
			keep: "Share of the profit kept (asked: {{asked}})",
			perUnit: "Comes back, × the cost (asked: {{asked}})",
			byWeek: "Earned back (asked: by week {{asked}})"
		},
		costParts: "fee {{fee}}, media {{media}}, production {{production}}",
		weeks_one: "{{weeks}}\xA0week",
		weeks_other: "{{weeks}}\xA0weeks"
	},
	choice: {
		none: "None of the options.",
		letter: "Option {{letter}}.",
		named: "Option {{letter}}, {{name}}.",
		gone: "An option that is no longer on the list: {{name}}.",
		consequence: "The choice, and what follows from it, are the client’s."
	},
	line: {
		head: "Where one part ends and the other begins",
		lead: "A result is owed only where the one who promises it also controls it (obligation of result). All else is effort, shown by acts that can be counted (obligation of means).",
		handOver: "Hand-over point",
		between: "between “{{before}}” and “{{after}}”",
		noHandOver: "there is no hand-over: the whole line is one party’s",
		stages: "The links, one by one",
		alt: {
			link: "{{name}} ({{below}})",
			both_one: "The line: {{count}}\xA0link. Agency: {{agency}}. Then the hand-over point. Client: {{client}}.",
			both_other: "The line: {{count}}\xA0links. Agency: {{agency}}. Then the hand-over point. Client: {{client}}.",
			bothAt_one: "The line: {{count}}\xA0link. Agency: {{agency}}. Hand-over point: {{place}}. Client: {{client}}.",
			bothAt_other: "The line: {{count}}\xA0links. Agency: {{agency}}. Hand-over point: {{place}}. Client: {{client}}.",
			agency_one: "The line: {{count}}\xA0link, the agency’s: {{agency}}. There is no hand-over.",
			agency_other: "The line: {{count}}\xA0links, all the agency’s: {{agency}}. There is no hand-over.",
			client_one: "The line: {{count}}\xA0link, the client’s: {{client}}. There is no hand-over.",
			client_other: "The line: {{count}}\xA0links, all the client’s: {{client}}. There is no hand-over."
		}
	},
	links: {
		link: "Link",
		decides: "Who decides",
		owed: "Owed as",
		counted: "Counted in"
	},
	owed: {
		result: "result",
		means: "effort",
		nobody: "nobody owes it"
	},
	control: {
		agency: "agency decides",
		client: "client decides",
		third: "others decide",
		audience: "guest decides"
	},
	controls: {
		agency: "the agency",
		client: "the client",
		third: "a third party",
		audience: "the audience"
	},
	commitment: {
		caption: "What each party commits to",
		commitment: "Commitment",
		owedAs: "Owed as",
		countedBy: "Counted by",
		stage: "for “{{stage}}”",
		dependsOn: "depends on: {{what}}",
		acceptedWhen: "Accepted when: {{what}}",
		due: "by {{date}}",
		act: {
			once: "{{what}}: {{times}}",
			day: "{{what}}: {{times}} a day",
			week: "{{what}}: {{times}} a week",
			month: "{{what}}: {{times}} a month",
			run: "{{what}}: {{times}} in the whole run"
		}
	},
	limit: {
		head: {
			agency: "What the agency cannot promise",
			client: "What the client cannot promise"
		},
		none: "Nothing is written here yet.",
		covered: {
			agency_one: "{{count}} limit is written. It is shown once the client has written its own.",
			agency_other: "{{count}} limits are written. They are shown once the client has written its own.",
			client_one: "{{count}} limit is written. It is shown once the agency has written its own.",
			client_other: "{{count}} limits are written. They are shown once the agency has written its own."
		},
		notYet: {
			agency: "not yet accepted by the agency",
			client: "not yet accepted by the client"
		},
		asks: {
			agency: "the agency asks: {{question}}",
			client: "the client asks: {{question}}"
		},
		accepted: {
			agency: "accepted by the agency: {{by}}, {{date}}",
			client: "accepted by the client: {{by}}, {{date}}"
		}
	},
	takenBack: {
		head: "Said earlier, and taken back",
		lead: "What follows was said in the agency’s pitch or on its pages. It is no part of this agreement; the agency takes it back."
	},
	assumptions: {
		caption: "What both take to be true",
		head: {
			assumption: "Assumption",
			checkedBy: "Checked by",
			ifFalse: "If it is not so"
		}
	},
	duties: {
		caption: "Who does what, and by when",
		head: {
			act: "Act",
			person: "Person",
			time: "Time",
			ifLate: "If late"
		}
	},
	duty: {
		sameDay: "the same day",
		turnaround_one: "{{days}}\xA0working day",
		turnaround_other: "{{days}}\xA0working days",
		late: {
			"day-for-day": "the dates move, day for day",
			nothing: "nothing follows",
			price: "costs {{price}}"
		}
	},
	terms: /* @__PURE__ */ JSON.parse("{\"noGuarantee\":{\"name\":\"No guarantee\",\"text\":\"Neither party guarantees revenue. The goal in section\xA02 is a shared aim. Missing it is not, by that alone, a breach by either party; each answers for its own commitments in section\xA06.\"},\"duration\":{\"name\":\"Duration\",\"text\":\"The agreement begins with the second signature and covers this period: {{period}}. What is owed for that period stays owed after it.\"},\"replies\":{\"name\":\"Reply times\",\"within_one\":\"Each party answers a message within {{days}}\xA0working day and says by when the rest follows.\",\"within_other\":\"Each party answers a message within {{days}}\xA0working days and says by when the rest follows.\",\"always\":\"Every message comes from an address that takes replies.\"},\"attention\":{\"name\":\"Time and attention\",\"every\":{\"week\":\"The parties meet every week.\",\"two-weeks\":\"The parties meet every two weeks.\",\"month\":\"The parties meet every month.\",\"quarter\":\"The parties meet every three months.\"},\"minutes_one\":\"{{minutes}} minute is kept free for each meeting.\",\"minutes_other\":\"{{minutes}} minutes are kept free for each meeting.\",\"where\":\"How they meet: {{where}}.\",\"hours_one\":\"The agency keeps {{hours}} hour a month free for this work.\",\"hours_other\":\"The agency keeps {{hours}} hours a month free for this work.\"},\"colleague\":{\"name\":\"Handing over to a colleague\",\"text\":\"A contact who leaves introduces the successor and hands over the work; the other party pays nothing for that.\",\"refuse_one\":\"Within {{days}} working day of the introduction, the other party may refuse the successor; then somebody else is proposed.\",\"refuse_other\":\"Within {{days}} working days of the introduction, the other party may refuse the successor; then somebody else is proposed.\"},\"approvals\":{\"name\":\"Approvals\",\"who_one\":\"Proofs go to {{approver}}, who says yes or no within {{days}}\xA0working day.\",\"who_other\":\"Proofs go to {{approver}}, who says yes or no within {{days}}\xA0working days.\",\"escalates\":\"Silence is not a yes: the agency reminds, then asks the deputy; until there is an answer, the dates move.\",\"accepted_one\":\"Both parties agree that a proof counts as accepted if no answer comes within {{days}}\xA0working day.\",\"accepted_other\":\"Both parties agree that a proof counts as accepted if no answer comes within {{days}}\xA0working days.\"},\"rounds\":{\"name\":\"Rounds\",\"none\":\"No round of changes is included.\",\"included_one\":\"{{rounds}}\xA0round of changes is included for each piece.\",\"included_other\":\"{{rounds}}\xA0rounds of changes are included for each piece.\",\"what\":\"A round is one list of changes, sent at one time.\",\"price\":\"A further round costs {{price}}, excluding VAT.\"},\"reporting\":{\"name\":\"Reports\",\"every\":{\"week\":\"The agency reports every week.\",\"two-weeks\":\"The agency reports every two weeks.\",\"month\":\"The agency reports every month.\"},\"on\":\"Reporting day: {{day}}.\",\"onBy\":\"Reporting day: {{day}}, by {{time}}.\",\"by\":\"The report is there by {{time}}.\",\"recommendations\":\"Each report opens with three recommendations.\",\"rawData\":\"The client also receives the raw figures.\"},\"reviews\":{\"name\":\"Reviews\",\"every\":{\"two-weeks\":\"Every two weeks both parties look back at the work together.\",\"month\":\"Every month both parties look back at the work together.\",\"week\":\"Every week both parties look back at the work together.\",\"quarter\":\"Every three months both parties look back at the work together.\"},\"asks\":\"They ask what fell short of which expectation, and put the money beside it: what was spent, and what came in. Nobody is asked for a satisfaction score. A review closes with three recommendations.\"},\"changes\":{\"name\":\"Changes\",\"within_one\":\"A request for a change is decided within {{days}}\xA0working day.\",\"within_other\":\"A request for a change is decided within {{days}}\xA0working days.\",\"none\":\"If the client comes back on a decision, the signed change says what that costs.\",\"free_one\":\"If the client comes back on a decision, {{times}} such change is free of charge.\",\"free_other\":\"If the client comes back on a decision, {{times}} such changes are free of charge.\",\"further\":\"Each further one costs {{price}}, excluding VAT.\",\"each\":\"If the client comes back on a decision, each such change costs {{price}}, excluding VAT.\",\"always\":\"Whoever wants something else writes down what it does to the time, the cost and the goal. It holds once both parties have signed it; until then this text holds.\"},\"feeModel\":{\"name\":\"Fee\",\"fixed\":\"The fee is one fixed amount.\",\"hourly\":\"The fee is calculated by the hour, within the ceiling.\",\"retainer\":\"The fee is a fixed amount each month.\",\"mixed\":\"The fee is partly fixed and partly calculated by the hour, within the ceiling.\"},\"payment\":{\"name\":\"Payment\",\"schedule\":\"Instalments: \",\"part\":\"{{amount}} on {{date}}\",\"exVat\":\", excluding VAT.\",\"within_one\":\"An invoice is paid within {{days}}\xA0day.\",\"within_other\":\"An invoice is paid within {{days}}\xA0days.\",\"doubt_one\":\"A doubt about an invoice is raised within {{days}}\xA0day, and the undisputed part is paid.\",\"doubt_other\":\"A doubt about an invoice is raised within {{days}}\xA0days, and the undisputed part is paid.\",\"law\":\"Where the law sets a shorter term for payment, the shorter term holds.\"},\"ceiling\":{\"name\":\"Cost ceiling\",\"accepted\":\"All costs together stay within {{amount}}, excluding VAT. The agency owes this as a result: it stops spending before the ceiling is reached and asks first. What it spends above the ceiling without a signed change is its own cost.\",\"notYet\":\"The client’s ceiling of {{amount}} binds the agency once the agency has accepted it.\",\"none\":\"The parties agree no ceiling. Nothing is spent beyond the cost of the chosen option without a signed change.\"},\"publicity\":{\"name\":\"Publicity\",\"none\":\"Neither party names the other in public, shows the other’s figures or uses the work as a reference. The exception is a written yes from the other party, for that one case.\",\"agency\":\"The agency may name the client as its client. The client does not name the agency in public. Figures are shown only with a written yes for that one case.\",\"client\":\"The client may name the agency as its agency. The agency does not name the client in public. Figures are shown only with a written yes for that one case.\",\"both\":\"Each party may name the other in public. Figures are shown only with a written yes for that one case.\"},\"referral\":{\"name\":\"Referral\",\"text\":\"What the agency cannot do, it refers to somebody who can.\",\"to\":\"It refers to: {{to}}.\",\"unasked\":\"If the agency refers the client to somebody else, it tells the client of any fee it receives for that.\",\"feeNamed\":\"It tells the client of any fee it receives for that.\",\"feeNotNamed\":\"It need not tell the client of a fee it receives for that.\",\"free\":\"The client is free to choose somebody else.\"},\"ownMistakes\":{\"name\":\"Own mistakes\",\"text_one\":\"Whoever makes a mistake says so within {{days}}\xA0working day of seeing it. That party puts it right at its own cost and says what prevents the next one.\",\"text_other\":\"Whoever makes a mistake says so within {{days}}\xA0working days of seeing it. That party puts it right at its own cost and says what prevents the next one.\"},\"respect\":{\"name\":\"Respect\",\"text\":\"Neither party shouts at the other’s people or belittles them. A message sent out of hours needs no answer before the next working day. Nobody asks the people who do the work for a decision that is not theirs.\",\"tell_one\":\"Whoever is treated otherwise says so within {{days}} working day to the person who decides for the other party.\",\"tell_other\":\"Whoever is treated otherwise says so within {{days}} working days to the person who decides for the other party.\",\"again\":\"If it happens again after that, the party it happens to may end the agreement in writing, at once.\"},\"exit\":{\"name\":\"Ending it\",\"review\":\"Both parties look at the count together: {{date}}.\",\"notice_one\":\"Either party may end the agreement in writing with {{days}}\xA0working day’s notice.\",\"notice_other\":\"Either party may end the agreement in writing with {{days}}\xA0working days’ notice.\",\"noReason\":\"No reason has to be given.\",\"paid\":\"Work done and media already booked are paid; nothing else is owed for the time after.\",\"handOver\":\"Handed over at the end: {{what}}\",\"decent\":\"Both finish what is due and say goodbye to the people they worked with; neither speaks ill of the other to third parties.\"},\"ownership\":{\"name\":\"Ownership and use\",\"licence\":\"The agency keeps its rights in what it makes; the client may use it. This licence is not exclusive.\",\"assignment\":\"The agency transfers its rights in what it makes to the client.\",\"uses\":\"Use: {{uses}}.\",\"territory\":\"Territory: {{territory}}.\",\"thirdParty\":\"Material of others in it: {{thirdParty}}.\",\"onPayment\":\"This takes effect when the last invoice is paid.\",\"onDelivery\":\"This takes effect on delivery.\",\"formPL\":\"Under Polish law such a transfer is void without written form: both parties sign on paper, or with qualified electronic signatures.\",\"formNL\":\"Under Dutch law a transfer of copyright needs a signed deed: both parties sign on paper.\",\"accounts\":{\"agency\":\"Accounts opened for this work are in the agency’s name; on ending it hands over their contents.\",\"client\":\"Accounts opened for this work are in the client’s name from the first day.\"}},\"data\":{\"name\":\"Personal data\",\"no-personal-data\":\"The agency handles no personal data for the client.\",\"agency-processes\":\"The agency handles personal data only for the client and on its instructions; the parties make a separate processing agreement before it begins. At the end the agency returns or deletes the data, as the client chooses.\",\"joint\":\"The parties decide together how personal data are used and write down, before it begins, who answers people’s questions about them.\"},\"liability\":{\"name\":\"Liability\",\"cap\":\"Each party answers for damage that it causes by a breach, up to {{amount}} in total.\",\"timesFee_one\":\"Each party answers for damage that it causes by a breach, up to {{times}} time the agency’s fee in total.\",\"timesFee_other\":\"Each party answers for damage that it causes by a breach, up to {{times}} times the agency’s fee in total.\",\"byLaw\":\"Each party answers for damage as the law provides; no limit is agreed.\"},\"carveOut\":{\"name\":\"What no limit covers\",\"text\":\"No limit on liability in this agreement applies to damage caused by intent or gross negligence, or where the law allows no limit.\"},\"beyondControl\":{\"name\":\"Events beyond control\",\"tell_one\":\"A party that cannot perform, through no fault of its own, tells the other within {{days}}\xA0working day. It owes nothing for as long as the event lasts.\",\"tell_other\":\"A party that cannot perform, through no fault of its own, tells the other within {{days}}\xA0working days. It owes nothing for as long as the event lasts.\",\"events\":\"Such an event is, for example: {{events}}.\",\"longStop_one\":\"If it lasts longer than {{days}}\xA0working day, either party may end the agreement at once.\",\"longStop_other\":\"If it lasts longer than {{days}}\xA0working days, either party may end the agreement at once.\"},\"disputes\":{\"name\":\"Disputes\",\"talk_one\":\"First the parties talk, within {{days}}\xA0working day.\",\"talk_other\":\"First the parties talk, within {{days}}\xA0working days.\",\"notice_one\":\"If that does not help, the one who sees a breach gives notice of default in writing, with {{days}}\xA0working day to put it right.\",\"notice_other\":\"If that does not help, the one who sees a breach gives notice of default in writing, with {{days}}\xA0working days to put it right.\",\"mediator\":\"Then they ask a mediator.\",\"form\":{\"NL\":\"This is the ingebrekestelling of article 6:82 of the Dutch Civil Code, and the time it sets is a reasonable one. It is not needed where a day was agreed as strict (fatale termijn, article 6:83).\",\"PL\":\"This is the wezwanie of article 491 § 1 of the Polish Civil Code. It sets the time as an additional term, and says that its sender will withdraw from the agreement if that term passes without result.\",\"KR\":\"This is the 최고 of article 544 of the Korean Civil Act, and the time it sets is a reasonable one (상당한 기간). It is not needed where the other party has already said that it will not perform.\",\"GB\":\"This is a notice to cure: it names the breach and what puts it right.\"},\"court\":\"Only then a court decides: {{court}}.\"},\"law\":{\"name\":\"Law\",\"text\":\"This agreement is governed by {{law}}.\",\"region\":\"This agreement is governed by {{law}} ({{region}}).\",\"words\":{\"NL\":\"What this paper calls effort is an inspanningsverbintenis in that law; what it calls a result is a resultaatsverbintenis.\",\"PL\":\"What this paper calls effort is a zobowiązanie starannego działania in that law; what it calls a result is a zobowiązanie rezultatu.\",\"KR\":\"What this paper calls effort is 수단채무 in that law; what it calls a result is 결과채무.\"}},\"signing\":{\"name\":\"Signing\",\"electronic\":\"The parties choose electronic signing and give it the effect of a signature between them. This file, signed by both, is the agreement.\",\"paper\":\"The parties sign on paper. The sheets that both have signed are the agreement.\",\"because\":\"This is needed because rights are transferred under “Ownership and use”.\",\"actKR\":\"This is the agreement meant in article\xA03(2) of the Korean Electronic Signatures Act.\"},\"languages\":{\"name\":\"Languages\",\"open\":\"This agreement is made in two languages. Which text prevails is still open.\",\"en\":{\"nl\":\"This agreement is made in English and Dutch. If the texts differ, the English text prevails.\",\"pl\":\"This agreement is made in English and Polish. If the texts differ, the English text prevails.\",\"ko\":\"This agreement is made in English and Korean. If the texts differ, the English text prevails.\"},\"nl\":{\"en\":\"This agreement is made in Dutch and English. If the texts differ, the Dutch text prevails.\",\"pl\":\"This agreement is made in Dutch and Polish. If the texts differ, the Dutch text prevails.\",\"ko\":\"This agreement is made in Dutch and Korean. If the texts differ, the Dutch text prevails.\"},\"pl\":{\"en\":\"This agreement is made in Polish and English. If the texts differ, the Polish text prevails.\",\"nl\":\"This agreement is made in Polish and Dutch. If the texts differ, the Polish text prevails.\",\"ko\":\"This agreement is made in Polish and Korean. If the texts differ, the Polish text prevails.\"},\"ko\":{\"en\":\"This agreement is made in Korean and English. If the texts differ, the Korean text prevails.\",\"nl\":\"This agreement is made in Korean and Dutch. If the texts differ, the Korean text prevails.\",\"pl\":\"This agreement is made in Korean and Polish. If the texts differ, the Korean text prevails.\"}},\"copies\":{\"name\":\"Copies\",\"to\":\"Copies go to: {{to}}.\",\"always\":\"Each party keeps a full copy of what both have signed.\"},\"whole\":{\"name\":\"Whole agreement\",\"text\":\"This paper with its annex is the whole agreement; earlier drafts, messages and promises are no part of it. It changes only in writing, signed by both parties. A point listed as open in section\xA08 binds nobody until both have settled it in that way.\"},\"other\":{\"name\":\"Also agreed\"}}"),
	law: {
		NL: "Dutch law",
		PL: "Polish law",
		KR: "Korean law",
		GB: "the law of the United Kingdom",
		IE: "Irish law",
		BE: "Belgian law",
		DE: "German law",
		US: "the law of the United States"
	},
	legal: {
		chosen: "Looked up for {{law}}.",
		assumed: "No law is chosen yet, so this takes the paper’s own: {{law}}.",
		firms: "Between firms: {{days}} days after the invoice, unless both expressly agree on more and that is not grossly unfair ({{source}}).",
		"large-to-small": "A large firm that pays a smaller one: {{days}} days after the invoice, and no longer term ({{source}}).",
		subcontracting: "For subcontracted work, as a rule: {{days}} days after the work was received ({{source}}).",
		since: "In force since {{date}}.",
		asOf: "Read on {{date}}; no lawyer has checked it."
	},
	finding: {
		other: "{{where}}: a warning was kept ({{code}}).",
		gone: "The figures no longer show what was found here.",
		goneWords: "{{where}}: what was found here is no longer there.",
		"outcome-guarantee": "{{where}}: this promises an outcome that nobody here controls.",
		superlative: "{{where}}: this claims the most or the best and gives no bound.",
		"vague-quantity": "{{where}}: an amount is named without a number.",
		"no-time-window": "{{where}}: a number is aimed at, but not when.",
		"no-audience": "{{where}}: everybody is addressed, so nobody in particular.",
		"no-baseline": "{{where}}: a change is named, but not from what.",
		"no-measure": "{{where}}: this cannot be counted.",
		"beyond-control": "{{where}}: this states as certain what others decide.",
		"passive-no-owner": "{{where}}: something has to be done, but not by whom.",
		"vague-deadline": "{{where}}: it is urgent, but has no date.",
		"open-ended-scope": "{{where}}: the list has no end.",
		"unlimited-effort": "{{where}}: the effort has no upper limit.",
		"one-sided-responsibility": "{{where}}: everything rests on one party.",
		loophole: "{{where}}: the wording leaves a way out.",
		"over-capacity": {
			full: "More is counted on than there is room for. Room left: {{free}}.",
			bare: "More is counted on than there is room for."
		},
		"cost-above-cap": {
			full: "Even if the goal is met, the cost of {{cost}} is above the most it may cost, {{most}}.",
			bare: "Even if the goal is met, the cost is above the most it may cost."
		},
		"ceiling-breached-at-target": {
			full: "Even if the goal is met (an extra {{target}}), the cost of {{cost}} is above the proposed ceiling of {{proposedAtGoal}}.",
			written: "The cost of {{offered}} is above the ceiling of {{ceiling}} that the client wrote.",
			bare: "If the goal is met, the cost is above the ceiling."
		},
		"ceiling-breached-at-likely": {
			full: "At the likely level (an extra {{likely}}), the cost of {{cost}} is above the proposed ceiling of {{proposed}}.",
			written: "The cost of {{offered}} is above the ceiling of {{ceiling}} that the client wrote.",
			bare: "At the likely level the cost is above the ceiling."
		},
		"target-outside-range": {
			full: "The goal (an extra {{target}}) lies outside the client’s own range.",
			bare: "The goal lies outside the client’s own range."
		},
		"never-breaks-even": {
			full: "The plan never earns its cost of {{cost}} back: one more leaves nothing.",
			bare: "The plan never earns its cost back."
		},
		"no-range": {
			full: "There is one number for each question and no range, so nothing can be said about chance.",
			bare: "There is one number for each question and no range, so nothing can be said about chance."
		},
		"no-ceiling": "{{where}}: no ceiling is agreed.",
		"no-meter": "{{where}}: nothing says how it is counted.",
		"no-counter": "{{where}}: nobody is named who counts.",
		"no-person": "{{where}}: no person is named for this duty.",
		"no-deadline": "{{where}}: neither a day nor a rhythm is set.",
		"nobody-decides": "{{where}}: nobody on the client’s side is named who decides.",
		"no-reply-address": "{{where}}: nobody reads replies to this address.",
		"reach-without-money": "{{where}}: this counts attention, and nothing leads from it to money.",
		"audience-of-everybody": "{{where}}: nothing narrows this down, so everybody is meant.",
		"result-beyond-control": "{{where}}: promised as a result, in a link where this party does not decide.",
		"limit-unanswered": "{{where}}: the other party has neither accepted this nor asked about it.",
		"assumption-unchecked": "{{where}}: nobody is named who checks this assumption, or no day is set.",
		"payment-term-too-long": "{{where}}: longer than a payment term in the law."
	},
	sign: {
		statement: {
			electronic: "By signing, each signatory states that they have read all pages, agree to them and to electronic signing, and may bind the party they sign for.",
			paper: "By signing, each signatory states that they have read all pages, agree to them and may bind the party they sign for. Sign both copies on the lines below."
		},
		someone: "the signatory",
		here: "sign here",
		caption: {
			agency: "For {{name}}, the agency",
			client: "For {{name}}, the client"
		},
		tooltip: {
			agency: "Signature of {{signer}}, for {{name}}, the agency",
			client: "Signature of {{signer}}, for {{name}}, the client"
		},
		line: {
			name: "Name: {{name}}",
			title: "Title: {{title}}",
			place: "Place:",
			date: "Date:"
		},
		fingerprint: {
			head: "Fingerprint of this agreement",
			detail: "Read the five numbers to each other on the phone. If one differs, the texts differ. The full fingerprint decides (SHA-256 of the agreement as data, without signatures):"
		},
		honest: {
			head: "What this proves, and what it does not",
			text: "Simple electronic signature. It records who said they signed, the time of this device and a fingerprint of the text. It does not prove identity and is not qualified."
		},
		check: {
			head: "How to check it",
			open: "Open this file in Ten Tables. It reads the agreement inside and shows its fingerprint; compare that with the one above.",
			attached: "The agreement is attached inside this file as data. The same data print this same paper.",
			sealed: "Each signature is made with a key and closes the file. Open the file in Ten Tables to see whether anything changed afterwards. Other PDF readers see the signature too and call the signer unknown: nobody vouches for the key. Its number stands below the signature; ask for it on a phone number that you know already."
		},
		what: {
			label: "What is signed",
			text: "All pages of this paper and the agreement attached to it as data."
		},
		replaces: {
			label: "What it replaces",
			text: "This is version {{number}}. Once both have signed it, it replaces version {{before}}, whose fingerprint is {{fingerprint}}."
		},
		language: {
			label: "Language",
			two: "Two languages side by side; section\xA07 says which one prevails.",
			only: {
				en: "English. There is no other version.",
				nl: "Dutch. There is no other version.",
				pl: "Polish. There is no other version.",
				ko: "Korean. There is no other version."
			}
		},
		reading: {
			label: "Times and amounts",
			text: "Time zone: {{zone}}. Amounts are in {{currency}}."
		},
		agreed: { label: "Agreed section by section" }
	},
	next: {
		head: "What happens next",
		start: "{{date}}: the period begins.",
		end: "{{date}}: the period ends; both compare the count with this paper.",
		review: "{{date}}: both look at the count.",
		payment: "{{date}}: instalment of {{amount}}.",
		openPoint: "{{date}}: open point\xA0{{number}} is due.",
		assumption: "{{date}}: assumption\xA0{{number}} is checked."
	},
	annex: {
		lead: "Every amount follows from the lines above it. At each step marked ® it is rounded to the smallest coin, half away from zero. Excluding VAT from line\xA02 on.",
		caption: "Amounts in {{currency}}",
		step: "Step",
		how: "How",
		none: "none",
		case: {
			low: "Low",
			likely: "Likely",
			high: "High",
			target: "Goal met"
		},
		line: {
			spend: "Spent per unit",
			net: "Without VAT ®",
			each: "Left per unit ®",
			units: "Extra a day",
			days: "Full days",
			counted: "Counted in all",
			new: "New ones",
			leave: "What they leave ®",
			staff: "Extra staff ®",
			before: "Profit before cost",
			proposed: "Proposed ceiling ®",
			cost: "Cost",
			after: "Profit after cost",
			return: "Return on the cost",
			breakEven: "Break-even, in all",
			perDay: "the same, a day",
			bearable: "Most each may cost",
			costPer: "Cost of each",
			payback: "Earned back, week"
		},
		by: {
			stated: "as stated",
			each: "2 × (1 − share) − {{cost}}",
			costOfCase: "further cost",
			room: "at most {{free}} free",
			noRoom: "as stated, no limit",
			days: "{{days}} × {{weeks}}\xA0weeks",
			new: "6 × (1 − anyway)",
			newRefilled: "6 × (1 − anyway × (1 − {{refilled}}))",
			staff: "{{days}}\xA0days × {{amount}}",
			noStaff: "none",
			proposed: "{{share}} of 10",
			proposedByWeek: "earned by week {{week}}",
			costWithVat: "({{parts}}) + {{vat}} VAT",
			breakEven: "(12 + 9) ÷ (3 × new share), up",
			perDay: "exact ÷ 5",
			payback: "first week that covers 12",
			leaveOnward: "7 × goes on × payments × 3",
			breakEvenOnward: "(12 + 9) ÷ (3 × goes on × payments × new share), up"
		}
	},
	weeks: {
		caption: "Profit before the cost, week by week, all weeks so far",
		week: "Week",
		share: "Run",
		earned: "{{case}}: week\xA0{{week}}",
		never: "{{case}}: not within the run",
		note: "Earned back. {{earned}}"
	},
	question: {
		date: { name: "Date of the agreement" },
		title: { name: "Title" },
		choice: {
			name: "The client’s choice",
			reason: { name: "The reason for the choice" }
		},
		parties: {
			legalName: { name: "Name" },
			shortName: { name: "Called here" },
			registerNumber: { name: "Register" },
			address: { name: "Address" },
			channel: { name: "Answered at" },
			hours: { name: "Hours" },
			signer: {
				name: { name: "Signatory" },
				title: { name: "Title of the signatory" },
				authority: { name: "Authority" }
			}
		},
		people: {
			name: { name: "Person" },
			roles: { name: "Role" },
			deputy: { name: "Deputy" },
			channel: { name: "Channel" },
			mayRefuse: { name: "May refuse" }
		},
		problem: {
			pain: { name: "What hurts now" },
			lastTime: { name: "What went wrong last time" }
		},
		goal: {
			brief: { name: "The brief" },
			briefFrom: { name: "The brief comes from" },
			metric: { name: "What is counted" },
			unit: { name: "Unit" },
			direction: { name: "Direction" },
			window: { name: "Hours of the day" },
			days: { name: "Days" },
			period: { name: "Period" },
			place: { name: "Place" },
			reached: { name: "Reached when" },
			excludedDays: { name: "Days left out" },
			missingDay: { name: "A day without a count" },
			otherWay: { name: "Another way" },
			levels: {
				past: { name: "Past" },
				pastFrom: { name: "Past: counted from" },
				pastTo: { name: "Past: counted until" },
				pastDays: { name: "Past: days counted" },
				must: { name: "Must" },
				plan: { name: "Plan" },
				wish: { name: "Wish" }
			},
			meter: {
				scale: { name: "What counts as one" },
				how: { name: "How" },
				moments: { name: "Counted at" },
				record: { name: "Written down in" },
				counter: { name: "Counted by" },
				checker: { name: "Checked by" },
				attribution: { name: "What it is compared with" }
			}
		},
		audience: {
			who: { name: "Who" },
			age: { name: "Age" },
			place: { name: "Where" },
			radius: { name: "How far" },
			when: { name: "When" },
			moment: { name: "The moment" },
			mustNotice: { name: "Must notice" },
			excluded: { name: "Not meant" },
			evidence: { name: "How we know" },
			evidenceNote: { name: "How we know, in own words" }
		},
		economics: {
			expectation: { name: "What the client asks of the money" },
			spend: { name: "Spent per unit" },
			vat: { name: "VAT in the price" },
			remains: { name: "What remains" },
			unitCost: { name: "Further cost per unit" },
			extra: { name: "Extra units a day" },
			weeks: { name: "Weeks" },
			daysPerWeek: { name: "Days a week" },
			capacity: { name: "Room" },
			ramp: { name: "The first weeks" },
			anyway: { name: "Would have come anyway" },
			refilled: { name: "Places filled again" },
			extraStaff: { name: "Extra staff" },
			costVat: { name: "VAT on the cost" },
			vatDeductible: { name: "VAT deductible" },
			ceiling: { name: "The ceiling" },
			ceilingReply: { name: "The agency’s reply" },
			mediaCap: { name: "Media cap" },
			note: { name: "Added by the client" },
			conversion: { name: "What follows on it" },
			lifetime: { name: "Payments" }
		},
		options: {
			name: { name: "Name" },
			what: { name: "What it is" },
			cost: { name: "Cost, excluding VAT" },
			effect: { name: "Expected effect" },
			clientAdds: { name: "The client adds" },
			seenAfter: { name: "Seen after" },
			notKnown: { name: "What is not known" }
		},
		line: {
			stages: {
				name: { name: "Link" },
				unit: { name: "Counted in" },
				control: { name: "Who decides" },
				decidedBy: { name: "Who decides, in own words" },
				owed: { name: "Owed as" },
				counted: { name: "How it is counted" }
			},
			handOver: { name: "Hand-over point" },
			handOverPlace: { name: "Where that is" },
			agencyPart: { name: "The agency’s part" },
			clientPart: { name: "The client’s part" },
			takenBack: { name: "Said earlier" },
			notIncluded: { name: "Not included" },
			commitments: {
				text: { name: "Commitment" },
				obligation: { name: "Owed as" },
				due: { name: "Due" },
				evidence: { name: "Counted by" },
				dependsOn: { name: "Depends on" },
				acceptedWhen: { name: "Accepted when" },
				acts: { name: "Acts" }
			},
			limits: { text: { name: "What cannot be promised" } },
			assumptions: {
				text: { name: "Assumption" },
				checkBy: { name: "Checked by" },
				ifFalse: { name: "If it is not so" }
			},
			duties: {
				act: { name: "Act" },
				person: { name: "Person" },
				turnaround: { name: "Time" },
				due: { name: "Due" },
				ifLate: { name: "If late" }
			}
		},
		terms: {
			replyDays: { name: "Reply times" },
			replacementNotice: { name: "Replacing a contact" },
			attention: { name: "Time and attention" },
			colleague: { name: "Handing over to a colleague" },
			approvals: { name: "Approvals" },
			rounds: { name: "Rounds" },
			reporting: { name: "Reports" },
			reviews: { name: "Reviews" },
			changes: { name: "Changes" },
			payment: { name: "Payment" },
			feeModel: { name: "Fee" },
			publicity: { name: "Publicity" },
			referral: { name: "Referral" },
			ownMistakes: { name: "Own mistakes" },
			respect: { name: "Respect" },
			exit: { name: "Ending it" },
			ownership: { name: "Ownership and use" },
			data: { name: "Personal data" },
			liability: { name: "Liability" },
			beyondControl: { name: "Events beyond control" },
			disputes: { name: "Disputes" },
			law: { name: "Law" },
			signing: { name: "Signing" },
			copies: { name: "Copies" },
			other: { name: "Also agreed" }
		}
	},
	wording: {
		"outcome-guarantee": {
			why: "Nobody controls this outcome, so nobody can keep the promise.",
			ask: "What will you do yourself, how often and by when?"
		},
		superlative: {
			why: "Nobody can check a word like this.",
			ask: "Which number shows it? If none does, can it go?"
		},
		"vague-quantity": {
			why: "Each reads another number into it.",
			ask: "How many, and of what?"
		},
		"no-time-window": {
			why: "A number without a time can be neither reached nor missed.",
			ask: "By when, in which period, at which hours?"
		},
		"no-audience": {
			why: "What is meant for everybody reaches nobody in particular.",
			ask: "Who exactly, where, and at what moment?"
		},
		"no-baseline": {
			why: "Without a start nobody can see the change.",
			ask: "From how many to how many, and measured when?"
		},
		"no-measure": {
			why: "Nobody can count this, so both may be right.",
			ask: "What would you see or count if it were so?"
		},
		"beyond-control": {
			why: "Others decide this, not the one who writes it.",
			ask: "What do you offer them, and who counts what they do?"
		},
		"passive-no-owner": {
			why: "Nobody is named, so nobody has to do it.",
			ask: "Who does this?"
		},
		"vague-deadline": {
			why: "Each has another day in mind.",
			ask: "By which date, and by what time?"
		},
		"open-ended-scope": {
			why: "A list without an end can go on growing.",
			ask: "What exactly is in it, and what does more cost?"
		},
		"unlimited-effort": {
			why: "Without a limit nobody can plan it or price it.",
			ask: "How many times or how many hours, and what does the next one cost?"
		},
		"one-sided-responsibility": {
			why: "One party carries what the other may cause.",
			ask: "Who answers for which cause, and up to what amount?"
		},
		loophole: {
			why: "This leaves open whether it happens at all.",
			ask: "When exactly does it apply, and who decides that?"
		},
		"no-ceiling": {
			why: "Without a ceiling nobody has said what is too much.",
			ask: "What may it cost at most, all costs together?"
		},
		"no-meter": {
			why: "Whoever counts another way gets another result.",
			ask: "How is it counted, and where is it written down?"
		},
		"no-counter": {
			why: "Nobody is named, so nobody counts.",
			ask: "Who counts, by name?"
		},
		"no-person": {
			why: "Nobody is named, so nobody has to do it.",
			ask: "Who does this, by name?"
		},
		"no-deadline": {
			why: "Without a day nobody can be late.",
			ask: "By when, or how often?"
		},
		"nobody-decides": {
			why: "Whoever cannot decide cannot agree.",
			ask: "Who decides for the client?"
		},
		"no-reply-address": {
			why: "What is sent there reaches nobody.",
			ask: "Which channel does somebody answer?"
		},
		"reach-without-money": {
			why: "Attention alone pays no bill.",
			ask: "Which share of it goes on, up to the sale?"
		},
		"audience-of-everybody": {
			why: "Whoever means everybody reaches nobody in particular.",
			ask: "Where are they, when do they decide, or who is not meant?"
		},
		"result-beyond-control": {
			why: "Nobody can keep a result that others decide (obligation of result).",
			ask: "Is it owed as effort (obligation of means), or does it need no link?"
		},
		"limit-unanswered": {
			why: "A limit that nobody has answered is argued about later.",
			ask: "Do you accept it by name, or what do you ask about it?"
		},
		"assumption-unchecked": {
			why: "An assumption that nobody checks is found out too late.",
			ask: "Who checks it, and by which day?"
		},
		"payment-term-too-long": {
			why: "There is a shorter payment term in the law.",
			ask: "Within how many days do both of you want an invoice paid?"
		}
	}
}, t = {
	label: {
		signedBy: "Signed by",
		states: "States",
		how: "How",
		when: "When",
		content: "Fingerprint of the agreement",
		before: "File before signing (SHA-256)",
		previous: "Signature before it",
		status: "What this is"
	},
	authority: {
		owner: "may sign alone, as owner",
		director: "may sign alone, as director",
		board: "may sign for the board",
		proxy: "may sign by written authority"
	},
	for: {
		agency: "for {{name}}, the agency",
		client: "for {{name}}, the client"
	},
	consent: "has read all pages, agrees to them and to electronic signing",
	how: {
		drawn: "drawn on this device, signed with a key",
		typed: "name typed on this device, signed with a key"
	},
	clock: "by the clock of this device, not checked",
	first: "none; this is the first",
	status: "Simple electronic signature. It records who said they signed, the time of this device and a fingerprint of the text. It does not prove identity and is not qualified.",
	line: {
		nameTitle: "{{name}}, {{title}}",
		whenHow: "{{when}} ({{zone}}), {{how}}",
		key: "Key {{key}}"
	},
	short: {
		drawn: "drawn",
		typed: "typed"
	}
}, n = {
	kind: "기대 합의서",
	description: "대행사와 광고주의 합의서: 한 가지 목표, 들여도 되는 비용, 각자의 책임이 끝나는 곳. 어느 쪽도 매출을 보장하지 않습니다.",
	example: {
		line: "예시, 이름은 모두 지어낸 것",
		watermark: "예시 – 합의서가 아닙니다"
	},
	furniture: {
		fingerprint: "문서 지문 {{groups}}",
		pageOf: "{pages}쪽 중 {page}쪽",
		continued: "이어짐",
		language: "한국어",
		prevails: "차이가 있으면 이 글이 우선합니다",
		notSettled: "우선하는 언어를 아직 정하지 않았습니다",
		otherPrevails: {
			en: "차이가 있으면 영어 글이 우선합니다",
			nl: "차이가 있으면 네덜란드어 글이 우선합니다",
			pl: "차이가 있으면 폴란드어 글이 우선합니다",
			ko: "차이가 있으면 한국어 글이 우선합니다"
		}
	},
	quote: {
		open: "“",
		close: "”"
	},
	party: {
		agency: "대행사",
		client: "광고주"
	},
	owner: {
		agency: "대행사",
		client: "광고주",
		both: "두 당사자"
	},
	answeredBy: {
		agency: "대행사가 답함",
		client: "광고주가 답함",
		both: "함께 답함"
	},
	unanswered: {
		cell: "아직 답하지 않음",
		fact: "아직 답하지 않음"
	},
	unit: {
		quantity_other: "{{count}}{{many}}",
		named_other: "{{many}} {{count}}",
		change: "{{from}} → {{to}}",
		namedChange: "{{many}} {{from}} → {{to}}",
		unnamed: "수",
		unnamedOne: "한 단위"
	},
	case: {
		low: "낮음",
		likely: "보통",
		high: "높음",
		target: "목표를 이루면"
	},
	caseHead: {
		low: "낮음",
		likely: "보통",
		high: "높음",
		target: "목표를 이루면"
	},
	level: {
		past: "과거",
		must: "최소",
		plan: "계획",
		wish: "희망",
		caption: "네 가지 수준",
		head: "수준",
		units: "{{units}}",
		change: "차이",
		meaning: "뜻",
		pastDays_other: "{{days}}일을 센 평균",
		pastFrom: "{{date}}부터",
		pastTo: "{{date}}까지",
		means: {
			must: "여기에 못 미치면 목표를 놓친 것으로 보고, 두 당사자가 하던 일을 다시 봅니다",
			plan: "여기에 이르면 목표를 이룬 것입니다",
			wish: "계획보다 나은 수준이며, 이 수준을 기대하고 계산하지는 않습니다"
		},
		direction: {
			up: "많을수록 좋습니다.",
			down: "적을수록 좋습니다."
		}
	},
	section: {
		table: "당사자와 결정권",
		goal: "목표",
		audience: "모실 손님",
		money: "돈 계산",
		options: "선택지",
		line: "책임의 선",
		terms: "함께 일하는 방식",
		open: "정하지 못한 것과 남겨 둔 것",
		sign: "서명과 서명 기록",
		annex: "한 줄씩 보는 계산",
		annexNumber: "별지\xA0가"
	},
	open: {
		inline: "아직 정하지 못함({{owner}})",
		fact: "아직 정하지 못함",
		none: "정하지 못한 것이 없습니다.",
		count_other: "정하지 못한 것 {{count}}건이 합의서에 남습니다.",
		noDue: "기한 없음",
		caption: "정하지 못한 것",
		head: {
			what: "무엇을",
			who: "알아볼 쪽",
			by: "언제까지"
		}
	},
	leftOut: {
		inline: "뺌: {{reason}}",
		fact: "뺌",
		caption: "일부러 뺀 것",
		head: {
			what: "무엇을",
			why: "이유"
		}
	},
	differs: {
		inline: "서로 다르게 봅니다:",
		fact: "서로 다르게 봅니다",
		caption: "다르게 보는 것",
		head: {
			question: "질문",
			agency: "대행사",
			client: "광고주",
			printedAs: "이 합의서에는"
		},
		notSettled: "아직 맞추지 않음",
		by: {
			agency: "대행사의 답",
			client: "광고주의 답",
			both: "함께 맞춤"
		}
	},
	kept: {
		none: "남겨 둔 경고가 없습니다.",
		count_other: "이유를 적어 남겨 둔 경고는 {{count}}건입니다.",
		caption: "남겨 둔 경고",
		head: {
			found: "찾은 것",
			why: "남긴 이유"
		}
	},
	glance: {
		noDate: "날짜를 아직 정하지 않음",
		untitled: "아직 제목이 없는 합의서",
		titleOfNames: "{{agency}} · {{client}}",
		noBrief: "광고주가 바라는 것을 아직 적지 않았습니다.",
		briefFrom: {
			onlyBlocks: "맡기려는 일을 전한 사람: {{name}}. 멈출 수만 있고, 하기로 결정할 수는 없습니다.",
			others: "맡기려는 일을 전한 사람: {{name}}. 결정하는 사람이 아닙니다(맡은 일: {{roles}}).",
			none: "맡기려는 일을 전한 사람: {{name}}. 결정하는 사람이 아닙니다."
		},
		decides: {
			named_other: "결정하는 사람: {{names}}.",
			nobody: "결정하는 사람이 적혀 있지 않습니다."
		},
		between: "  ·  ",
		party: {
			agency: "{{name}}(대행사)",
			client: "{{name}}(광고주)"
		},
		role: {
			agency: "대행사",
			client: "광고주"
		},
		goal: {
			label: "목표",
			mean_other: "마지막으로 센 {{count}}일 평균"
		},
		ceiling: {
			label: "비용 상한",
			none: "정하지 않음",
			detail: "모든 비용 합계, 부가세 별도",
			cost: "고른 선택지: {{cost}}",
			counters: "대행사의 제안: {{amount}}",
			declines: "대행사가 받아들이지 않음"
		},
		profit: {
			label: "비용을 뺀 이익",
			detail: "광고주의 예상 범위로 어림한 금액. 정확한 금액은 별지\xA0가",
			needs: "광고주의 숫자와 선택지가 있으면 나옵니다"
		},
		breakEven: {
			label: "손익분기",
			never: "이르지 못함",
			detail: "정상 운영 때 하루 추가 {{units}}",
			all_other: "{{count}}주 동안 모두 {{visits}}"
		},
		warnings: {
			head_other: "남겨 둔 경고 {{count}}건",
			reasons: "두 당사자가 보고 남겨 두었으며, 이유는 제8장에 있습니다.",
			others_other: "다른 경고 {{count}}건도 제8장에 있습니다.",
			short_other: "남겨 둔 경고 {{count}}건. 이유는 제8장에 있습니다."
		}
	},
	noGuarantee: {
		statement: "어느 쪽도 매출을 보장하지 않습니다.",
		explanation: "대행사는 여기에 적은 행위를 책임지고, 광고주는 책임이 넘어가는 지점 다음에 일어나는 일을 책임집니다. 목표는 함께 좇는 것이며, 어느 쪽도 약속하지 않았습니다."
	},
	table: {
		parties: "당사자",
		row: {
			name: "상호",
			called: "줄여 부르는 이름",
			register: "등록번호",
			address: "주소",
			signs: "서명자",
			authority: "서명 권한",
			channel: "답하는 창구",
			hours: "답하는 시간"
		},
		people: "누가 정하고, 누가 멈출 수만 있는가",
		head: {
			person: "사람",
			role: "맡은 일",
			deputy: "대신하는 사람",
			maySay: "말할 수 있는 것"
		},
		yesAndNo: "예, 아니요",
		onlyNo: "아니요만",
		replacementHead: "담당자 교체",
		replacement_other: "담당자를 바꾸려면 영업일 {{days}}일 전에 알리고, 두 담당자가 함께 나와 인수인계합니다."
	},
	authority: {
		owner: "사업주로서 단독",
		director: "대표로서 단독",
		board: "이사회를 대표하여",
		proxy: "위임장에 따라"
	},
	role: {
		decides: "결정",
		onlyBlocks: "멈출 수만 있음",
		advises: "조언",
		runs: "실행",
		counts: "집계",
		pays: "지급"
	},
	goal: {
		sentence: {
			head: "한 문장으로 쓴 목표",
			of: "{{metric}}: ",
			change: "평균 {{past}}에서 {{plan}}까지({{units}})",
			level: "평균 {{plan}}({{units}})"
		},
		scale: {
			head: "과거, 최소, 계획, 희망",
			held: "빗금: 나중을 위해 비워 두는 {{held}}.",
			room: "전체 {{all}}",
			alt: "0에서 {{max}}까지의 눈금({{units}}): {{levels}}."
		},
		counting: "어떻게 세는가",
		reachedAtPlan_other: "마지막으로 센 {{days}}일의 평균이 계획 수준일 때",
		reachedAbove_other: "마지막으로 센 {{days}}일의 평균이 {{level}} 이상일 때",
		reachedBelow_other: "마지막으로 센 {{days}}일의 평균이 {{level}} 이하일 때",
		missingDay: {
			"left-out": "평균에서 뺍니다. 세지 않은 날은 0이 아닙니다",
			"counted-again": "다음 주에 다시 셉니다. 세지 않은 날은 0이 아닙니다"
		},
		otherWay: {
			"any-way": "목표에 이르는 방법이면 무엇이든 좋습니다",
			"this-way-only": "여기에 적은 방법만"
		},
		meter: { attribution: {
			"before-after": "시작 전 수준과 시작 뒤 수준을 비교합니다. 다른 원인은 빼지 않습니다",
			"difference-in-differences": "여기의 변화와 아무것도 하지 않은 곳의 변화를 비교합니다",
			code: "손님이 가져오는 표식으로 셉니다. 실제보다 적게 나오기 쉽습니다",
			ask: "어떻게 알고 왔는지 묻습니다. 널리 알려진 쪽이 많이 나오기 쉽습니다",
			holdout: "일부 장소나 날은 일부러 하지 않고 비교합니다"
		} },
		noise: {
			label: "알아볼 수 있는 차이",
			text_other: "{{count}}일을 세면 하루 차이가 {{change}} 정도는 되어야 알아볼 수 있습니다. 그보다 작은 차이는 우연과 가릴 수 없습니다"
		}
	},
	audience: {
		years: "{{from}}세부터 {{to}}세까지",
		metres: "{{distance}}m 안",
		kilometres: "{{distance}}km 안"
	},
	evidence: {
		seen: "직접 보았음",
		data: "기록",
		guess: "짐작"
	},
	money: {
		expectation: {
			keep: "이익의 {{share}}를 남기는 것",
			perUnit: "들인 비용의 {{times}}배가 돌아오는 것",
			byWeek: "{{week}}주째까지 비용을 회수하는 것"
		},
		inputs: "광고주가 적은 숫자",
		row: {
			extra: "정상 운영 때 하루 추가 {{units}}",
			spend: "{{one}}당 매출(부가세 포함)",
			remains: "그중 고정비를 빼기 전에 남는 돈",
			anyway: "어차피 왔을 비율",
			conversion: "다음 단계:",
			lifetime: "{{one}}당 결제 횟수"
		},
		same: "세 경우 모두 같은 것",
		assumed: "(따로 적지 않아 이렇게 가정함)",
		weeks_other: "기간은 {{weeks}}주입니다.",
		daysPerWeek_other: "일주일에 {{days}}일입니다.",
		ramp_other: "처음 몇 주는 {{shares}}로, 그 뒤는 정상으로 운영합니다.",
		rampNone: "첫 주부터 정상으로 운영합니다.",
		vat: "값에 든 부가세: ",
		vatNamed: "{{name}}, 매출의 {{share}}, 세율 {{rate}}",
		vatPart: "매출의 {{share}}, 세율 {{rate}}",
		unitCost: "추가 {{one}}당 더 드는 비용은 {{amount}}입니다.",
		free: "빈자리: {{free}}.",
		room: "빈자리: {{free}}. 전체 {{total}}, 찬 자리 {{occupied}}, 나중을 위해 비워 두는 자리 {{held}}.",
		anyway: "어차피 왔을 비율은 {{share}}입니다.",
		refilled: "어차피 왔을 손님이 비우는 자리 가운데 다시 차는 비율은 {{share}}입니다.",
		staff: "추가 인건비는 하루 {{amount}}입니다.",
		staffNote: "추가 인건비는 하루 {{amount}}입니다({{note}}).",
		staffNone: "추가 인력은 없습니다.",
		costVat: "대행사 비용의 부가세율은 {{rate}}입니다.",
		vatDeductible: "광고주는 비용의 부가세를 공제받을 수 있습니다.",
		vatNotDeductible: "광고주는 비용의 부가세를 공제받을 수 없으므로, 부가세도 비용에 넣습니다.",
		outcome: "그래서 나오는 숫자",
		out: {
			visits_other: "{{count}}주 동안 새로 늘어난 {{units}}",
			each: "{{one}} 하나가 남기는 돈",
			all: "추가 {{units}} 전체가 남기는 돈",
			staff: "추가 인건비",
			before: "비용을 빼기 전 이익",
			cost: "고른 선택지의 비용",
			costGross: "고른 선택지의 비용(부가세 포함)",
			after: "비용을 뺀 이익"
		},
		held: {
			label: "바라는 수익과 비교하면",
			keep: "광고주에게 남는 이익의 비율은 보통일 때 {{likely}}, 목표를 이루면 {{target}}입니다.",
			perUnit: "비용의 몇 배가 돌아오는가: 보통일 때 {{likely}}, 목표를 이루면 {{target}}.",
			byWeek: "비용을 회수하는 때: 보통일 때 {{likely}}, 목표를 이루면 {{target}}.",
			week: "{{week}}주째",
			never: "기간 안에 회수하지 못함",
			nothing: "없음"
		},
		ceiling: {
			amount: "{{amount}}. 광고주가 적은 금액으로, 모든 비용의 합계이며 부가세 별도입니다.",
			withVat: "광고주가 공제받을 수 없는 부가세를 더하면 {{amount}}입니다.",
			none: "광고주는 상한을 정하지 않습니다."
		},
		reply: {
			accepts: "대행사가 이 상한을 받아들입니다.",
			acceptsOn: "대행사가 이 상한을 받아들입니다: {{date}}.",
			counters: "대행사의 제안은 {{amount}}입니다. 이유: {{reason}}",
			declines: "대행사는 이 상한을 받아들이지 않습니다. 이유: {{reason}}"
		},
		mediaCap: "그중 매체비는 {{amount}}까지입니다. 이를 넘는 매체비는 대행사가 부담합니다.",
		three: {
			head: "섞지 않는 세 금액",
			most: "손해 없는 최대 비용: 목표를 이루면({{units}}) {{amount}}. 이보다 많으면 남는 것이 없습니다.",
			mostLikely: "보통일 때({{units}})는 {{amount}}입니다.",
			proposed: "참고 상한: 보통일 때 {{amount}}, 목표를 이루면 {{atGoal}}. 광고주가 이익의 {{keep}}를 남길 수 있는 금액이며, 계산한 것이지 요구한 것이 아닙니다.",
			proposedPerUnit: "참고 상한: 보통일 때 {{amount}}, 목표를 이루면 {{atGoal}}. 비용의 {{times}}배가 광고주에게 돌아올 수 있는 금액이며, 계산한 것이지 요구한 것이 아닙니다.",
			proposedByWeek: "참고 상한: 보통일 때 {{amount}}, 목표를 이루면 {{atGoal}}. {{week}}주째까지 비용을 회수할 수 있는 금액이며, 계산한 것이지 요구한 것이 아닙니다.",
			proposedSame: "참고 상한: 위와 같은 금액. 광고주가 비용 회수 말고는 따로 바라는 수익을 정하지 않았기 때문이며, 계산한 것이지 요구한 것이 아닙니다.",
			own: "비용 상한: {{amount}}. 광고주가 정한 금액입니다.",
			binds: "이 금액이 두 당사자를 구속합니다.",
			bindsLater: "대행사가 받아들인 때부터 대행사를 구속합니다.",
			noOwn: "비용 상한: 금액 없음."
		},
		vatNote: "따로 적지 않은 금액은 모두 부가세 별도입니다.",
		vatNoteGross: "비용, 손해 없는 최대 비용, 참고 상한에는 광고주가 공제받을 수 없는 부가세가 들어 있습니다. 그 밖에 따로 적지 않은 금액은 모두 부가세 별도입니다.",
		sentence: "한 문장으로",
		fullDay: "정상 운영 때 하루에 추가분({{units}})이 남기는 돈은 {{amount}}입니다.",
		optimism: {
			label: "낙관적인 계산",
			bare: "첫날부터 목표에 이르고, 어차피 왔을 손님이 없다고 치면 {{target}} 대신 {{amount}}입니다.",
			full: "첫날부터 목표에 이르고, 어차피 왔을 손님이 없다고 치면 {{target}} 대신 {{amount}}입니다. {{share}}만큼 부풀려진 금액입니다."
		},
		every: {
			week: "{{one}}당 매주 한 번 결제합니다.",
			month: "{{one}}당 매달 한 번 결제합니다.",
			quarter: "{{one}}당 분기마다 한 번 결제합니다.",
			year: "{{one}}당 해마다 한 번 결제합니다."
		},
		staffUnasked: "추가 인건비는 넣지 않았습니다. 아직 아무도 답하지 않았습니다."
	},
	chance: {
		profit: "광고주의 예상 범위로 보면, 늘어난 이익이 비용보다 많은 경우는 {{cases}}입니다.",
		goal: "목표 이상에 이르는 경우는 {{cases}}입니다.",
		cases: "{{of}}번 중 약 {{times}}번",
		hardlyAny: "100번 중 1번 미만",
		nearlyAll: "100번 중 99번 초과"
	},
	currency: {
		EUR: "유로",
		PLN: "즈워티",
		KRW: "원",
		USD: "미국 달러",
		GBP: "파운드",
		CHF: "스위스 프랑",
		SEK: "스웨덴 크로나",
		NOK: "노르웨이 크로네",
		DKK: "덴마크 크로네",
		CZK: "체코 코루나",
		HUF: "헝가리 포린트",
		JPY: "엔"
	},
	figure: {
		head: "어디부터 남는가",
		profit: "이익",
		ceiling: "참고 상한",
		cost: "비용",
		breakEven: "손익분기",
		aDay: "하루 {{units}}",
		axisX: "정상 운영 때 하루 추가 {{units}}",
		axisY_other: "비용을 빼기 전 이익, {{count}}주({{currency}})",
		point: {
			low: "낮음 {{number}}",
			likely: "보통 {{number}}",
			target: "목표 {{number}}"
		},
		reading: "마름모 왼쪽(빗금)에서는 들어오는 돈보다 비용이 많고, 오른쪽(옅은 바탕)에서는 이익이 남습니다. 보통의 숫자로, 빈자리({{capacity}})까지 그렸습니다.",
		readingNever: "빈자리({{capacity}}) 안에서는 이익이 비용에 이르지 못합니다(빗금). 보통의 숫자로 그렸습니다.",
		minus: "마이너스",
		alt: "선 그래프: 비용을 빼기 전 이익이 {{none}}에서 {{all}}까지 오르고({{capacity}}), {{at}}에서 비용 {{cost}}에 이릅니다.",
		altNever: "선 그래프: 비용을 빼기 전 이익이 {{none}}에서 {{all}}까지이며({{capacity}}), 비용 {{cost}}에 이르지 못합니다.",
		above: "{{label}}: 비용보다 위.",
		below: "{{label}}: 비용보다 아래."
	},
	tornado: {
		head: "무엇이 이익을 가장 크게 바꾸는가",
		caption: "무엇이 이익을 가장 크게 바꾸는가: 비용을 뺀 이익({{currency}})",
		of: "범위",
		base: "보통 {{amount}}",
		noProfit: "이익 없음",
		low: "낮을 때",
		high: "높을 때",
		range: "{{low}}~{{high}}",
		name: {
			units: "하루 추가 {{units}}",
			spend: "{{one}}당 매출",
			remains: "그중 남는 돈",
			unitCost: "{{one}}당 더 드는 비용",
			anyway: "어차피 왔을 비율",
			stage: "다음 단계: {{to}}",
			payments: "판매 한 건당 결제 횟수"
		},
		reading: "숫자 하나만 낮음에서 높음까지 바꾸고 나머지는 보통으로 두었습니다. 이익을 가장 크게 바꾸는 것: {{name}}.",
		alt: "{{name}}: {{range}}, 이익 {{low}}에서 {{high}}까지."
	},
	payback: {
		head: "언제 비용을 회수하는가",
		axisX: "주",
		axisY: "그때까지 들어온 돈, 비용을 빼기 전({{currency}})",
		reading: "선마다 들어오는 돈을 주별로 더했습니다. 고리는 비용을 모두 회수한 주를 나타냅니다.",
		alt_other: "{{count}}주 선 그래프: 그때까지 들어온 돈과 비용 {{cost}}.",
		end: "{{case}}: 끝에 {{amount}}."
	},
	options: {
		lead_other: "대행사는 선택지 {{count}}가지와 그 비용을 적었고, 어느 것도 권하지 않습니다. 적은 순서대로 놓았습니다. 아무것도 고르지 않는 것도 선택이며, 비용이 들지 않습니다.",
		caption: "선택지",
		letter: "선택지 {{letter}}",
		effect: "하루 추가 {{units}}",
		profit: "비용을 뺀 이익",
		chance: "비용을 회수하는 경우",
		noRange: "범위를 적지 않음",
		asked: {
			keep: "광고주에게 남는 이익의 비율(바라는 비율: {{asked}})",
			perUnit: "비용의 몇 배가 돌아오는가(바라는 배수: {{asked}})",
			byWeek: "비용을 회수하는 때(바라는 때: {{asked}}주째까지)"
		},
		costParts: "대행료 {{fee}}, 매체비 {{media}}, 제작비 {{production}}",
		weeks_other: "{{weeks}}주"
	},
	choice: {
		none: "어느 것도 고르지 않습니다.",
		letter: "선택지 {{letter}}.",
		named: "선택지 {{letter}}, {{name}}.",
		gone: "이제 목록에 없는 선택지: {{name}}.",
		consequence: "이 선택과 그 결과는 광고주의 것입니다."
	},
	line: {
		head: "한쪽의 몫이 끝나고 다른 쪽의 몫이 시작되는 곳",
		lead: "약속하는 쪽이 스스로 좌우할 수 있는 일만 결과로 약속합니다(결과채무). 나머지는 셀 수 있는 행위로 보이는 노력입니다(수단채무).",
		handOver: "책임이 넘어가는 지점",
		between: "‘{{before}}’ 다음, ‘{{after}}’ 앞",
		noHandOver: "책임이 넘어가는 지점이 없습니다. 선 전체가 한쪽의 몫입니다",
		stages: "고리 하나하나",
		alt: {
			link: "{{name}}({{below}})",
			both_other: "책임의 선: 고리 {{count}}개. 대행사: {{agency}}. 다음은 책임이 넘어가는 지점. 광고주: {{client}}.",
			bothAt_other: "책임의 선: 고리 {{count}}개. 대행사: {{agency}}. 책임이 넘어가는 지점: {{place}}. 광고주: {{client}}.",
			agency_other: "책임의 선: 고리 {{count}}개, 모두 대행사의 몫: {{agency}}. 책임이 넘어가는 지점은 없습니다.",
			client_other: "책임의 선: 고리 {{count}}개, 모두 광고주의 몫: {{client}}. 책임이 넘어가는 지점은 없습니다."
		}
	},
	links: {
		link: "고리",
		decides: "결정하는 쪽",
		owed: "구분",
		counted: "세는 단위와 방법"
	},
	owed: {
		result: "결과",
		means: "노력",
		nobody: "누구의 의무도 아님"
	},
	control: {
		agency: "대행사가 결정",
		client: "광고주가 결정",
		third: "다른 이가 결정",
		audience: "손님이 결정"
	},
	controls: {
		agency: "대행사",
		client: "광고주",
		third: "제삼자",
		audience: "손님"
	},
	commitment: {
		caption: "각자 약속한 일",
		commitment: "약속",
		owedAs: "구분",
		countedBy: "세는 방법",
		stage: "고리 ‘{{stage}}’",
		dependsOn: "전제: {{what}}",
		acceptedWhen: "검수 기준: {{what}}",
		due: "{{date}}까지",
		act: {
			once: "{{what}}: {{times}}",
			day: "{{what}}: 하루 {{times}}",
			week: "{{what}}: 한 주 {{times}}",
			month: "{{what}}: 한 달 {{times}}",
			run: "{{what}}: 전체 기간에 {{times}}"
		}
	},
	limit: {
		head: {
			agency: "대행사가 약속할 수 없는 것",
			client: "광고주가 약속할 수 없는 것"
		},
		none: "아직 적은 것이 없습니다.",
		covered: {
			agency_other: "한계 {{count}}건을 적었습니다. 광고주가 자기 한계를 적은 뒤에 보입니다.",
			client_other: "한계 {{count}}건을 적었습니다. 대행사가 자기 한계를 적은 뒤에 보입니다."
		},
		notYet: {
			agency: "대행사가 아직 받아들이지 않음",
			client: "광고주가 아직 받아들이지 않음"
		},
		asks: {
			agency: "대행사의 질문: {{question}}",
			client: "광고주의 질문: {{question}}"
		},
		accepted: {
			agency: "대행사가 받아들임: {{by}}, {{date}}",
			client: "광고주가 받아들임: {{by}}, {{date}}"
		}
	},
	takenBack: {
		head: "앞서 한 말의 철회",
		lead: "아래는 대행사가 제안서나 홈페이지에서 한 말입니다. 이 합의서의 내용이 아니며, 대행사는 이 말을 철회합니다."
	},
	assumptions: {
		caption: "두 당사자가 사실로 보는 것",
		head: {
			assumption: "전제",
			checkedBy: "확인",
			ifFalse: "사실이 아니면"
		}
	},
	duties: {
		caption: "누가 무엇을 언제까지",
		head: {
			act: "할 일",
			person: "사람",
			time: "기한",
			ifLate: "늦으면"
		}
	},
	duty: {
		sameDay: "그날 안",
		turnaround_other: "영업일 {{days}}일",
		late: {
			"day-for-day": "늦은 날수만큼 일정이 밀립니다",
			nothing: "아무 불이익이 없습니다",
			price: "비용 {{price}}"
		}
	},
	terms: /* @__PURE__ */ JSON.parse("{\"noGuarantee\":{\"name\":\"보장하지 않는 것\",\"text\":\"어느 쪽도 매출을 보장하지 않습니다. 제2장의 목표는 함께 좇는 것입니다. 목표에 이르지 못했다는 것만으로는 어느 쪽의 채무불이행도 되지 않습니다. 각 당사자는 제6장에 적은 자기 약속을 책임집니다.\"},\"duration\":{\"name\":\"기간\",\"text\":\"이 합의서는 두 번째 서명을 한 때부터 효력이 있으며, 기간은 다음과 같습니다: {{period}}. 그 기간에 생긴 의무는 기간이 끝난 뒤에도 남습니다.\"},\"replies\":{\"name\":\"답변 시간\",\"within_other\":\"각 당사자는 연락을 받으면 영업일 {{days}}일 안에 답하고, 다 답하지 못한 것은 언제까지 답할지 알립니다.\",\"always\":\"연락은 답장을 받을 수 있는 주소에서만 보냅니다.\"},\"attention\":{\"name\":\"만남과 시간\",\"every\":{\"week\":\"두 당사자는 매주 만납니다.\",\"two-weeks\":\"두 당사자는 2주마다 만납니다.\",\"month\":\"두 당사자는 매달 만납니다.\",\"quarter\":\"두 당사자는 3개월마다 만납니다.\"},\"minutes_other\":\"한 번 만날 때 {{minutes}}분을 비워 둡니다.\",\"where\":\"만나는 방법: {{where}}.\",\"hours_other\":\"대행사는 이 일을 위해 매달 {{hours}}시간을 비워 둡니다.\"},\"colleague\":{\"name\":\"담당자가 바뀔 때\",\"text\":\"떠나는 담당자는 다음 담당자를 소개하고 일을 넘겨줍니다. 상대방은 그 비용을 내지 않습니다.\",\"refuse_other\":\"상대방은 소개받은 날부터 영업일 {{days}}일 안에 다음 담당자를 거절할 수 있습니다. 그러면 담당자를 바꾸는 쪽이 다른 사람을 제안합니다.\"},\"approvals\":{\"name\":\"승인\",\"who_other\":\"시안에 예 또는 아니요로 답하는 사람은 {{approver}}, 기한은 영업일 {{days}}일입니다.\",\"escalates\":\"답이 없는 것은 승인이 아닙니다. 대행사는 한 번 더 알린 뒤 대신하는 사람에게 묻고, 답이 있을 때까지 일정을 미룹니다.\",\"accepted_other\":\"두 당사자는 영업일 {{days}}일 안에 답이 없으면 시안을 승인한 것으로 보기로 합의합니다.\"},\"rounds\":{\"name\":\"수정 횟수\",\"none\":\"포함된 수정은 없습니다.\",\"included_other\":\"작업물마다 수정 {{rounds}}회를 포함합니다.\",\"what\":\"1회란 한꺼번에 보낸 수정 목록 하나입니다.\",\"price\":\"추가 수정은 1회에 {{price}}입니다(부가세 별도).\"},\"reporting\":{\"name\":\"보고\",\"every\":{\"week\":\"대행사는 매주 보고합니다.\",\"two-weeks\":\"대행사는 2주마다 보고합니다.\",\"month\":\"대행사는 매달 보고합니다.\"},\"on\":\"보고하는 날: {{day}}.\",\"onBy\":\"보고하는 날: {{day}} {{time}}까지.\",\"by\":\"보고 시각: {{time}}까지.\",\"recommendations\":\"보고의 첫머리에 제안 세 가지를 적습니다.\",\"rawData\":\"광고주는 원자료도 받습니다.\"},\"reviews\":{\"name\":\"함께 돌아보기\",\"every\":{\"two-weeks\":\"두 당사자는 2주마다 함께 일을 돌아봅니다.\",\"month\":\"두 당사자는 매달 함께 일을 돌아봅니다.\",\"week\":\"두 당사자는 매주 함께 일을 돌아봅니다.\",\"quarter\":\"두 당사자는 3개월마다 함께 일을 돌아봅니다.\"},\"asks\":\"무엇이 어떤 기대에 미치지 못했는지 묻고, 쓴 돈과 들어온 돈을 함께 봅니다. 만족도 점수는 묻지 않습니다. 마칠 때 제안 세 가지를 적습니다.\"},\"changes\":{\"name\":\"변경\",\"within_other\":\"변경 요청은 영업일 {{days}}일 안에 결정합니다.\",\"none\":\"광고주가 이미 내린 결정을 바꾸면, 드는 비용을 변경 합의서에 적습니다.\",\"free_other\":\"광고주는 이미 내린 결정을 {{times}}회까지 비용 없이 바꿀 수 있습니다.\",\"further\":\"그다음부터는 1회에 {{price}}입니다(부가세 별도).\",\"each\":\"광고주가 이미 내린 결정을 바꾸는 비용은 1회에 {{price}}입니다(부가세 별도).\",\"always\":\"변경을 바라는 쪽은 그 변경으로 시간, 비용, 목표가 어떻게 달라지는지 적습니다. 두 당사자가 서명하면 효력이 생기며, 그 전까지는 이 합의서의 내용을 그대로 따릅니다.\"},\"feeModel\":{\"name\":\"대행료\",\"fixed\":\"대행료는 고정 금액입니다.\",\"hourly\":\"대행료는 상한 안에서 시간으로 계산합니다.\",\"retainer\":\"대행료는 매달 고정 금액입니다.\",\"mixed\":\"대행료의 일부는 고정 금액이고, 일부는 상한 안에서 시간으로 계산합니다.\"},\"payment\":{\"name\":\"대금\",\"schedule\":\"지급 일정: \",\"part\":\"{{date}} {{amount}}\",\"exVat\":\"(부가세 별도).\",\"within_other\":\"청구서를 받고 {{days}}일 안에 지급합니다.\",\"doubt_other\":\"청구서에 이의가 있으면 {{days}}일 안에 알리고, 다툼이 없는 금액은 지급합니다.\",\"law\":\"법이 더 짧은 지급 기한을 정하면 그 기한을 따릅니다.\"},\"ceiling\":{\"name\":\"비용 상한\",\"accepted\":\"모든 비용의 합계는 {{amount, josa(p: 을/를)}} 넘지 않습니다(부가세 별도). 대행사는 이를 결과로 약속합니다. 상한에 이르기 전에 지출을 멈추고 먼저 묻습니다. 서명한 변경 합의서 없이 상한을 넘겨 쓴 금액은 대행사가 부담합니다.\",\"notYet\":\"광고주가 적은 상한은 {{amount}}이며, 대행사가 받아들인 때부터 대행사를 구속합니다.\",\"none\":\"두 당사자는 상한을 정하지 않습니다. 서명한 변경 합의서 없이는 고른 선택지의 비용을 넘겨 쓰지 않습니다.\"},\"publicity\":{\"name\":\"대외 공개\",\"none\":\"어느 쪽도 상대방의 이름이나 숫자를 공개하지 않으며 이 일을 사례로 쓰지 않습니다. 상대방이 그 한 건에 대해 서면으로 허락한 경우는 예외입니다.\",\"agency\":\"대행사는 광고주를 고객으로 밝힐 수 있습니다. 광고주는 대행사의 이름을 공개하지 않습니다. 숫자는 그 한 건에 대한 서면 허락이 있을 때만 공개합니다.\",\"client\":\"광고주는 자기 대행사가 누구인지 밝힐 수 있습니다. 대행사는 광고주의 이름을 공개하지 않습니다. 숫자는 그 한 건에 대한 서면 허락이 있을 때만 공개합니다.\",\"both\":\"각 당사자는 상대방의 이름을 공개할 수 있습니다. 숫자는 그 한 건에 대한 서면 허락이 있을 때만 공개합니다.\"},\"referral\":{\"name\":\"소개\",\"text\":\"대행사가 할 수 없는 일은 할 수 있는 다른 곳을 소개합니다.\",\"to\":\"소개할 곳: {{to}}.\",\"unasked\":\"대행사가 광고주에게 다른 곳을 소개하고 소개비를 받으면 광고주에게 알립니다.\",\"feeNamed\":\"그 일로 소개비를 받으면 광고주에게 알립니다.\",\"feeNotNamed\":\"그 일로 받는 소개비는 알리지 않아도 됩니다.\",\"free\":\"누구에게 맡길지는 광고주가 정합니다.\"},\"ownMistakes\":{\"name\":\"자기 쪽 잘못\",\"text_other\":\"잘못한 쪽은 이를 안 날부터 영업일 {{days}}일 안에 알리고, 자기 비용으로 바로잡고, 되풀이하지 않을 방법을 밝힙니다.\"},\"respect\":{\"name\":\"존중\",\"text\":\"어느 쪽도 상대방 쪽 사람에게 소리치거나 깎아내리는 말을 하지 않습니다. 업무 시간 밖에 보낸 연락에는 다음 영업일 전에 답하지 않아도 됩니다. 일을 실행하는 사람에게 그 사람의 권한 밖에 있는 결정을 요구하지 않습니다.\",\"tell_other\":\"이와 다른 대우를 받은 쪽은 영업일 {{days}}일 안에 상대방 쪽의 결정하는 사람에게 알립니다.\",\"again\":\"그 뒤에 그런 일이 되풀이되면 겪은 쪽은 서면으로 바로 해지할 수 있습니다.\"},\"exit\":{\"name\":\"해지\",\"review\":\"두 당사자가 함께 집계를 보는 날: {{date}}.\",\"notice_other\":\"어느 쪽이든 서면으로 해지할 수 있으며, 해지 통지 기간은 영업일 {{days}}일입니다.\",\"noReason\":\"이유를 밝히지 않아도 됩니다.\",\"paid\":\"이미 한 일의 대가와 이미 예약한 매체비는 지급하며, 그 뒤의 기간에 대해서는 지급할 것이 없습니다.\",\"handOver\":\"끝날 때 넘겨주는 것: {{what}}\",\"decent\":\"두 당사자는 남은 의무를 다하고 함께 일한 사람들과 인사를 나눕니다. 어느 쪽도 제삼자에게 상대방을 나쁘게 말하지 않습니다.\"},\"ownership\":{\"name\":\"권리와 이용\",\"licence\":\"만든 것에 대한 권리는 대행사에 있으며, 광고주는 이를 이용할 수 있습니다. 이 이용 허락은 독점적이지 않습니다.\",\"assignment\":\"대행사는 만든 것에 대한 권리를 광고주에게 양도합니다.\",\"uses\":\"이용 방법: {{uses}}.\",\"territory\":\"지역: {{territory}}.\",\"thirdParty\":\"그 안에 든 다른 사람의 저작물: {{thirdParty}}.\",\"onPayment\":\"광고주의 권리는 마지막 대금을 지급한 때부터 생깁니다.\",\"onDelivery\":\"광고주의 권리는 만든 것을 넘겨받은 때부터 생깁니다.\",\"formPL\":\"폴란드법에서는 서면이 아닌 양도가 무효입니다. 두 당사자는 종이에 서명하거나 적격 전자서명으로 서명합니다.\",\"formNL\":\"네덜란드법에서 저작권을 양도하려면 서명한 증서가 필요하므로 두 당사자는 종이에 서명합니다.\",\"accounts\":{\"agency\":\"이 일을 위해 만드는 계정은 대행사 이름으로 하며, 끝날 때 그 내용을 넘겨줍니다.\",\"client\":\"이 일을 위해 만드는 계정은 첫날부터 광고주 이름으로 합니다.\"}},\"data\":{\"name\":\"개인정보\",\"no-personal-data\":\"대행사는 광고주를 위해 개인정보를 처리하지 않습니다.\",\"agency-processes\":\"대행사는 광고주만을 위해 광고주의 지시에 따라 개인정보를 처리합니다. 두 당사자는 시작 전에 따로 처리 위탁 계약을 맺습니다. 일이 끝나면 대행사는 광고주가 고른 대로 개인정보를 돌려주거나 파기합니다.\",\"joint\":\"두 당사자는 개인정보를 어떻게 쓸지 함께 정하고, 정보 주체의 질문에 누가 답할지 시작 전에 적어 둡니다.\"},\"liability\":{\"name\":\"책임 한도\",\"cap\":\"각 당사자는 자기의 채무불이행으로 생긴 손해를 모두 합쳐 {{amount}}까지 배상합니다.\",\"timesFee_other\":\"각 당사자는 자기의 채무불이행으로 생긴 손해를 모두 합쳐 대행료의 {{times}}배까지 배상합니다.\",\"byLaw\":\"각 당사자는 법에 따라 손해를 배상하며, 따로 한도를 정하지 않습니다.\"},\"carveOut\":{\"name\":\"한도의 예외\",\"text\":\"이 합의서의 책임 한도는 고의 또는 중대한 과실로 생긴 손해와 법이 제한을 허용하지 않는 경우에 적용하지 않습니다.\"},\"beyondControl\":{\"name\":\"불가항력\",\"tell_other\":\"책임 없는 사유로 의무를 다할 수 없는 쪽은 영업일 {{days}}일 안에 상대방에게 알립니다. 그 사유가 있는 동안 책임을 지지 않습니다.\",\"events\":\"그런 사유의 예: {{events}}.\",\"longStop_other\":\"영업일 {{days}}일이 넘게 이어지면 어느 쪽이든 바로 해지할 수 있습니다.\"},\"disputes\":{\"name\":\"다툼\",\"talk_other\":\"먼저 영업일 {{days}}일 안에 만나 이야기합니다.\",\"notice_other\":\"그래도 풀리지 않으면, 불이행이 있다고 보는 쪽이 영업일 {{days}}일의 기간을 정하여 서면으로 이행을 최고합니다.\",\"mediator\":\"그다음에는 조정인에게 맡깁니다.\",\"form\":{\"NL\":\"이는 네덜란드 민법 제6:82조의 ingebrekestelling이며, 위 기간을 상당한 기간으로 봅니다. 반드시 지킬 날(fatale termijn, 제6:83조)을 정한 경우에는 필요하지 않습니다.\",\"PL\":\"이는 폴란드 민법 제491조 제1항의 wezwanie이며, 위 기간을 추가 기간으로 정하고 그 안에 이행하지 않으면 해제한다는 뜻을 적습니다.\",\"KR\":\"이는 민법 제544조의 최고이며, 위 기간을 상당한 기간으로 봅니다. 상대방이 미리 이행하지 않겠다는 뜻을 밝힌 경우에는 최고가 필요하지 않습니다.\",\"GB\":\"이는 영국법의 notice to cure이며, 무엇이 불이행이고 어떻게 바로잡는지 적습니다.\"},\"court\":\"소송은 그 뒤에만 합니다. 관할 법원: {{court}}.\"},\"law\":{\"name\":\"준거법\",\"text\":\"이 합의서의 준거법은 {{law}}입니다.\",\"region\":\"이 합의서의 준거법은 {{law}}입니다({{region}}).\",\"words\":{\"NL\":\"이 합의서에서 ‘노력’은 그 법의 inspanningsverbintenis에, ‘결과’는 resultaatsverbintenis에 해당합니다.\",\"PL\":\"이 합의서에서 ‘노력’은 그 법의 zobowiązanie starannego działania에, ‘결과’는 zobowiązanie rezultatu에 해당합니다.\",\"KR\":\"이 합의서에서 ‘노력’은 그 법의 수단채무에, ‘결과’는 결과채무에 해당합니다.\"}},\"signing\":{\"name\":\"서명 방식\",\"electronic\":\"두 당사자는 전자서명을 선택하고, 서로에게 서명으로서 효력이 있음을 인정합니다. 두 당사자가 서명한 이 파일이 합의서입니다.\",\"paper\":\"두 당사자는 종이에 서명합니다. 두 당사자가 서명한 종이가 합의서입니다.\",\"because\":\"‘권리와 이용’에서 권리를 양도하므로 이렇게 해야 합니다.\",\"actKR\":\"이는 전자서명법 제3조 제2항의 약정입니다.\"},\"languages\":{\"name\":\"언어\",\"open\":\"이 합의서는 두 언어로 작성합니다. 우선하는 언어는 아직 정하지 않았습니다.\",\"en\":{\"nl\":\"이 합의서는 영어와 네덜란드어로 작성합니다. 두 글이 다르면 영어 글이 우선합니다.\",\"pl\":\"이 합의서는 영어와 폴란드어로 작성합니다. 두 글이 다르면 영어 글이 우선합니다.\",\"ko\":\"이 합의서는 영어와 한국어로 작성합니다. 두 글이 다르면 영어 글이 우선합니다.\"},\"nl\":{\"en\":\"이 합의서는 네덜란드어와 영어로 작성합니다. 두 글이 다르면 네덜란드어 글이 우선합니다.\",\"pl\":\"이 합의서는 네덜란드어와 폴란드어로 작성합니다. 두 글이 다르면 네덜란드어 글이 우선합니다.\",\"ko\":\"이 합의서는 네덜란드어와 한국어로 작성합니다. 두 글이 다르면 네덜란드어 글이 우선합니다.\"},\"pl\":{\"en\":\"이 합의서는 폴란드어와 영어로 작성합니다. 두 글이 다르면 폴란드어 글이 우선합니다.\",\"nl\":\"이 합의서는 폴란드어와 네덜란드어로 작성합니다. 두 글이 다르면 폴란드어 글이 우선합니다.\",\"ko\":\"이 합의서는 폴란드어와 한국어로 작성합니다. 두 글이 다르면 폴란드어 글이 우선합니다.\"},\"ko\":{\"en\":\"이 합의서는 한국어와 영어로 작성합니다. 두 글이 다르면 한국어 글이 우선합니다.\",\"nl\":\"이 합의서는 한국어와 네덜란드어로 작성합니다. 두 글이 다르면 한국어 글이 우선합니다.\",\"pl\":\"이 합의서는 한국어와 폴란드어로 작성합니다. 두 글이 다르면 한국어 글이 우선합니다.\"}},\"copies\":{\"name\":\"사본\",\"to\":\"사본을 받는 곳: {{to}}.\",\"always\":\"각 당사자는 두 당사자가 서명한 것을 온전히 한 부씩 보관합니다.\"},\"whole\":{\"name\":\"완전한 합의\",\"text\":\"이 합의서와 별지가 합의의 전부이며, 앞선 초안, 연락, 약속은 여기에 들지 않습니다. 두 당사자가 서명한 서면으로만 바꿉니다. 제8장에 정하지 못한 것으로 적은 사항은 두 당사자가 같은 방식으로 맞출 때까지 누구도 구속하지 않습니다.\"},\"other\":{\"name\":\"그 밖의 합의\"}}"),
	law: {
		NL: "네덜란드법",
		PL: "폴란드법",
		KR: "대한민국법",
		GB: "영국법",
		IE: "아일랜드법",
		BE: "벨기에법",
		DE: "독일법",
		US: "미국법"
	},
	legal: {
		chosen: "찾아본 법: {{law}}.",
		assumed: "아직 준거법을 정하지 않아 합의서 언어의 법으로 보았습니다: {{law}}.",
		firms: "기업 사이: 청구서를 받은 뒤 {{days}}일. 두 당사자가 더 긴 기한에 분명히 합의하고 그 기한이 심하게 불공정하지 않으면 예외입니다({{source}}).",
		"large-to-small": "큰 기업이 작은 기업에 지급할 때: 청구서를 받은 뒤 {{days}}일이며, 더 길게 정할 수 없습니다({{source}}).",
		subcontracting: "하도급이면 원칙적으로 목적물을 받은 날부터 {{days}}일({{source}}).",
		since: "시행일: {{date}}.",
		asOf: "읽은 날: {{date}}. 법률가가 확인하지 않았습니다."
	},
	finding: {
		other: "{{where}}: 경고를 남겨 두었습니다({{code}}).",
		gone: "지금의 숫자에서는 여기서 찾아낸 문제가 더 보이지 않습니다.",
		goneWords: "{{where}}: 여기서 찾아낸 것이 이제는 없습니다.",
		"outcome-guarantee": "{{where}}: 여기의 누구도 좌우할 수 없는 결과를 약속합니다.",
		superlative: "{{where}}: 가장 많거나 가장 좋다고 하지만 기준이 없습니다.",
		"vague-quantity": "{{where}}: 양을 말하지만 숫자가 없습니다.",
		"no-time-window": "{{where}}: 숫자는 있지만 언제인지가 없습니다.",
		"no-audience": "{{where}}: 모두에게 말하면 아무에게도 닿지 않습니다.",
		"no-baseline": "{{where}}: 변화는 있지만 무엇과 비교한 것인지가 없습니다.",
		"no-measure": "{{where}}: 셀 수 없습니다.",
		"beyond-control": "{{where}}: 다른 이가 정하는 일을 확실한 듯이 적었습니다.",
		"passive-no-owner": "{{where}}: 할 일은 있지만 누가 하는지가 없습니다.",
		"vague-deadline": "{{where}}: 급하다고 하지만 날짜가 없습니다.",
		"open-ended-scope": "{{where}}: 목록에 끝이 없습니다.",
		"unlimited-effort": "{{where}}: 들이는 노력에 한도가 없습니다.",
		"one-sided-responsibility": "{{where}}: 모든 책임이 한쪽에 있습니다.",
		loophole: "{{where}}: 빠져나갈 틈이 있는 표현입니다.",
		"over-capacity": {
			full: "빈자리보다 많이 잡았습니다. 빈자리: {{free}}.",
			bare: "빈자리보다 많이 잡았습니다."
		},
		"cost-above-cap": {
			full: "목표를 이루더라도 비용 {{cost, josa(p: 이/가)}} 손해 없는 최대 비용 {{most}}보다 많습니다.",
			bare: "목표를 이루더라도 비용이 손해 없는 최대 비용보다 많습니다."
		},
		"ceiling-breached-at-target": {
			full: "목표를 이루더라도(추가 {{target}}) 비용 {{cost, josa(p: 이/가)}} 참고 상한 {{proposedAtGoal}}보다 많습니다.",
			written: "비용 {{offered, josa(p: 이/가)}} 광고주가 적은 상한 {{ceiling}}보다 많습니다.",
			bare: "목표를 이루더라도 비용이 상한보다 많습니다."
		},
		"ceiling-breached-at-likely": {
			full: "보통일 때(추가 {{likely}}) 비용 {{cost, josa(p: 이/가)}} 참고 상한 {{proposed}}보다 많습니다.",
			written: "비용 {{offered, josa(p: 이/가)}} 광고주가 적은 상한 {{ceiling}}보다 많습니다.",
			bare: "보통일 때 비용이 상한보다 많습니다."
		},
		"target-outside-range": {
			full: "목표(추가 {{target}})가 광고주의 예상 범위 밖에 있습니다.",
			bare: "목표가 광고주의 예상 범위 밖에 있습니다."
		},
		"never-breaks-even": {
			full: "비용 {{cost, josa(p: 을/를)}} 회수하지 못합니다. 하나가 더 늘어도 남는 것이 없습니다.",
			bare: "비용을 회수하지 못합니다."
		},
		"no-range": {
			full: "질문마다 숫자 하나뿐이고 범위가 없어, 가능성을 말할 수 없습니다.",
			bare: "질문마다 숫자 하나뿐이고 범위가 없어, 가능성을 말할 수 없습니다."
		},
		"no-ceiling": "{{where}}: 비용 상한을 정하지 않았습니다.",
		"no-meter": "{{where}}: 어떻게 세는지 적혀 있지 않습니다.",
		"no-counter": "{{where}}: 누가 세는지 적혀 있지 않습니다.",
		"no-person": "{{where}}: 이 의무를 맡은 사람이 적혀 있지 않습니다.",
		"no-deadline": "{{where}}: 날짜도 주기도 없습니다.",
		"nobody-decides": "{{where}}: 광고주 쪽에서 결정하는 사람이 적혀 있지 않습니다.",
		"no-reply-address": "{{where}}: 이 주소로 보낸 답장은 아무도 읽지 않습니다.",
		"reach-without-money": "{{where}}: 관심을 세는 목표이며, 거기서 돈으로 이어지는 길이 없습니다.",
		"audience-of-everybody": "{{where}}: 좁히는 말이 없어 누구나 해당합니다.",
		"result-beyond-control": "{{where}}: 스스로 정하지 않는 고리에서 결과를 약속했습니다.",
		"limit-unanswered": "{{where}}: 상대방이 받아들이지도, 묻지도 않았습니다.",
		"assumption-unchecked": "{{where}}: 이 전제를 확인할 사람이나 날짜가 적혀 있지 않습니다.",
		"payment-term-too-long": "{{where}}: 법이 정한 지급 기한보다 깁니다."
	},
	sign: {
		statement: {
			electronic: "각 서명자는 모든 쪽을 읽었고 그 내용과 전자서명에 동의함을 서명으로 확인합니다. 또한 해당 당사자를 대표하거나 대리하여 서명할 권한이 있음을 확인합니다.",
			paper: "각 서명자는 모든 쪽을 읽었고 그 내용에 동의함을 서명으로 확인합니다. 또한 해당 당사자를 대표하거나 대리하여 서명할 권한이 있음을 확인합니다. 두 부 모두 아래 서명란에 서명합니다."
		},
		someone: "서명자",
		here: "여기에 서명합니다",
		caption: {
			agency: "대행사 {{name}}",
			client: "광고주 {{name}}"
		},
		tooltip: {
			agency: "{{signer}}의 서명, 대행사 {{name}}",
			client: "{{signer}}의 서명, 광고주 {{name}}"
		},
		line: {
			name: "이름: {{name}}",
			title: "직함: {{title}}",
			place: "장소:",
			date: "날짜:"
		},
		fingerprint: {
			head: "이 합의서의 문서 지문",
			detail: "전화로 다섯 숫자를 서로 읽어 봅니다. 하나라도 다르면 글이 다른 것입니다. 전체 문서 지문이 기준입니다(서명을 뺀 합의 데이터의 SHA-256):"
		},
		honest: {
			head: "이 서명으로 알 수 있는 것과 알 수 없는 것",
			text: "일반 전자서명입니다. 서명했다고 밝힌 사람, 이 기기의 시각, 문서 지문을 기록합니다. 서명한 사람의 신원을 증명하지 않으며 적격 전자서명이 아닙니다."
		},
		check: {
			head: "확인하는 방법",
			open: "이 파일을 Ten Tables에서 엽니다. 안에 든 합의 내용을 읽어 문서 지문을 보여 주므로, 위의 문서 지문과 비교합니다.",
			attached: "합의 내용이 데이터로 들어 있습니다. 같은 데이터는 같은 합의서를 만듭니다.",
			sealed: "서명할 때마다 키를 쓰고, 서명은 파일을 잠급니다. 파일을 Ten Tables에서 열면 그 뒤에 바뀐 것이 있는지 알 수 있습니다. 다른 PDF 프로그램도 서명을 보여 주지만 서명자를 ‘알 수 없음’으로 표시합니다. 키가 누구의 것인지 아무도 확인하지 않았기 때문입니다. 키 번호는 서명 아래에 있습니다. 전부터 알던 전화번호로 물어보고 비교합니다."
		},
		what: {
			label: "서명하는 것",
			text: "이 합의서의 모든 쪽과 여기에 데이터로 든 합의 내용."
		},
		replaces: {
			label: "대신하는 것",
			text: "{{number}}번째 버전입니다. 두 당사자가 모두 서명하면 {{before}}번째 버전을 대신합니다. 그 버전의 문서 지문은 {{fingerprint}}입니다."
		},
		language: {
			label: "언어",
			two: "두 언어를 나란히 적었습니다. 어느 쪽이 우선하는지는 제7장에 있습니다.",
			only: {
				en: "영어. 다른 언어본은 없습니다.",
				nl: "네덜란드어. 다른 언어본은 없습니다.",
				pl: "폴란드어. 다른 언어본은 없습니다.",
				ko: "한국어. 다른 언어본은 없습니다."
			}
		},
		reading: {
			label: "시각과 금액",
			text: "시간대: {{zone}}. 금액의 단위: {{currency}}."
		},
		agreed: { label: "장별로 합의한 것" }
	},
	next: {
		head: "다음 일정",
		start: "{{date}}: 기간 시작.",
		end: "{{date}}: 기간 끝. 이 합의서와 실제 집계를 함께 비교합니다.",
		review: "{{date}}: 함께 집계를 봅니다.",
		payment: "{{date}}: 대금 {{amount}} 지급.",
		openPoint: "{{date}}: 정하지 못한 것 {{number}}번의 기한.",
		assumption: "{{date}}: 전제 {{number}}번의 확인 기한."
	},
	annex: {
		lead: "모든 금액은 그 위의 줄에서 나옵니다. ® 표시가 있는 단계마다 가장 작은 화폐 단위로 반올림했습니다. 2번 줄부터 부가세를 뺐습니다.",
		caption: "금액 단위: {{currency}}",
		step: "단계",
		how: "계산",
		none: "없음",
		case: {
			low: "낮음",
			likely: "보통",
			high: "높음",
			target: "목표"
		},
		line: {
			spend: "한 단위당 매출",
			net: "부가세 뺀 금액 ®",
			each: "하나가 남기는 돈 ®",
			units: "하루 추가",
			days: "환산 영업일",
			counted: "센 것 모두",
			new: "새로 늘어난 것",
			leave: "남기는 돈 ®",
			staff: "추가 인건비 ®",
			before: "비용 전 이익",
			proposed: "참고 상한 ®",
			cost: "비용",
			after: "비용을 뺀 이익",
			return: "비용 대비 이익",
			breakEven: "손익분기, 모두",
			perDay: "같은 수, 하루",
			bearable: "하나당 최대 비용",
			costPer: "하나당 비용",
			payback: "회수하는 주"
		},
		by: {
			stated: "적은 대로",
			each: "2 × (1 − 비율) − {{cost}}",
			costOfCase: "더 드는 비용",
			room: "빈자리 {{free}}까지",
			noRoom: "적은 대로",
			days: "{{days}} × {{weeks}}주",
			new: "6 × (1 − 어차피)",
			newRefilled: "6 × (1 − 어차피 × (1 − {{refilled}}))",
			staff: "{{days}}일 × {{amount}}",
			noStaff: "없음",
			proposed: "10의 {{share}}",
			proposedByWeek: "{{week}}주째까지 번 돈",
			costWithVat: "({{parts}}) + 부가세 {{vat}}",
			breakEven: "(12 + 9) ÷ (3 × 신규 비율), 올림",
			perDay: "올림 전 ÷ 5",
			payback: "12를 채우는 첫 주",
			leaveOnward: "7 × 이어지는 비율 × 결제 횟수 × 3",
			breakEvenOnward: "(12 + 9) ÷ (3 × 이어지는 비율 × 결제 횟수 × 신규 비율), 올림"
		}
	},
	weeks: {
		caption: "주별 누적, 비용을 빼기 전 이익",
		week: "주",
		share: "운영",
		earned: "{{case}}({{week}}주째)",
		never: "{{case}}(기간 안에 회수하지 못함)",
		note: "비용 회수: {{earned}}"
	},
	question: {
		date: { name: "합의 날짜" },
		title: { name: "제목" },
		choice: {
			name: "광고주의 선택",
			reason: { name: "선택한 이유" }
		},
		parties: {
			legalName: { name: "상호" },
			shortName: { name: "줄여 부르는 이름" },
			registerNumber: { name: "등록번호" },
			address: { name: "주소" },
			channel: { name: "답하는 창구" },
			hours: { name: "답하는 시간" },
			signer: {
				name: { name: "서명자" },
				title: { name: "서명자의 직함" },
				authority: { name: "서명 권한" }
			}
		},
		people: {
			name: { name: "사람" },
			roles: { name: "맡은 일" },
			deputy: { name: "대신하는 사람" },
			channel: { name: "연락처" },
			mayRefuse: { name: "거절할 수 있는 것" }
		},
		problem: {
			pain: { name: "지금 아쉬운 점" },
			lastTime: { name: "지난번에 잘못된 점" }
		},
		goal: {
			brief: { name: "맡기려는 일" },
			briefFrom: { name: "맡기려는 일을 전한 사람" },
			metric: { name: "무엇을 세는가" },
			unit: { name: "단위" },
			direction: { name: "방향" },
			window: { name: "시간대" },
			days: { name: "요일" },
			period: { name: "기간" },
			place: { name: "장소" },
			reached: { name: "이룬 것으로 보는 때" },
			excludedDays: { name: "빼는 날" },
			missingDay: { name: "세지 않은 날" },
			otherWay: { name: "다른 방법" },
			levels: {
				past: { name: "과거" },
				pastFrom: { name: "과거: 센 첫날" },
				pastTo: { name: "과거: 센 마지막 날" },
				pastDays: { name: "과거: 센 날수" },
				must: { name: "최소" },
				plan: { name: "계획" },
				wish: { name: "희망" }
			},
			meter: {
				scale: { name: "하나로 치는 것" },
				how: { name: "방법" },
				moments: { name: "세는 때" },
				record: { name: "적는 곳" },
				counter: { name: "세는 사람" },
				checker: { name: "확인하는 사람" },
				attribution: { name: "무엇과 비교하는가" }
			}
		},
		audience: {
			who: { name: "누구" },
			age: { name: "나이" },
			place: { name: "어디서" },
			radius: { name: "거리" },
			when: { name: "언제" },
			moment: { name: "정하는 순간" },
			mustNotice: { name: "알아야 할 것" },
			excluded: { name: "대상이 아닌 분" },
			evidence: { name: "아는 근거" },
			evidenceNote: { name: "아는 근거, 직접 쓴 말" }
		},
		economics: {
			expectation: { name: "바라는 수익" },
			spend: { name: "한 단위당 매출" },
			vat: { name: "값에 든 부가세" },
			remains: { name: "남는 돈" },
			unitCost: { name: "한 단위당 더 드는 비용" },
			extra: { name: "하루 추가" },
			weeks: { name: "주 수" },
			daysPerWeek: { name: "일주일의 날수" },
			capacity: { name: "빈자리" },
			ramp: { name: "초기 기간" },
			anyway: { name: "어차피 왔을 비율" },
			refilled: { name: "다시 차는 자리" },
			extraStaff: { name: "추가 인력" },
			costVat: { name: "비용의 부가세" },
			vatDeductible: { name: "부가세 공제" },
			ceiling: { name: "비용 상한" },
			ceilingReply: { name: "대행사의 답" },
			mediaCap: { name: "매체비 상한" },
			note: { name: "광고주가 덧붙인 말" },
			conversion: { name: "이어지는 단계" },
			lifetime: { name: "결제 횟수" }
		},
		options: {
			name: { name: "이름" },
			what: { name: "내용" },
			cost: { name: "비용(부가세 별도)" },
			effect: { name: "예상 효과" },
			clientAdds: { name: "광고주가 할 일" },
			seenAfter: { name: "효과가 보이는 때" },
			notKnown: { name: "모르는 것" }
		},
		line: {
			stages: {
				name: { name: "고리" },
				unit: { name: "세는 단위" },
				control: { name: "결정하는 쪽" },
				decidedBy: { name: "결정하는 쪽, 직접 쓴 말" },
				owed: { name: "구분" },
				counted: { name: "세는 방법" }
			},
			handOver: { name: "책임이 넘어가는 지점" },
			handOverPlace: { name: "그곳" },
			agencyPart: { name: "대행사의 몫" },
			clientPart: { name: "광고주의 몫" },
			takenBack: { name: "앞서 한 말" },
			notIncluded: { name: "포함하지 않는 것" },
			commitments: {
				text: { name: "약속" },
				obligation: { name: "구분" },
				due: { name: "기한" },
				evidence: { name: "세는 방법" },
				dependsOn: { name: "전제" },
				acceptedWhen: { name: "검수 기준" },
				acts: { name: "행위" }
			},
			limits: { text: { name: "약속할 수 없는 것" } },
			assumptions: {
				text: { name: "전제" },
				checkBy: { name: "확인 기한" },
				ifFalse: { name: "사실이 아니면" }
			},
			duties: {
				act: { name: "할 일" },
				person: { name: "사람" },
				turnaround: { name: "처리 기한" },
				due: { name: "기한" },
				ifLate: { name: "늦으면" }
			}
		},
		terms: {
			replyDays: { name: "답변 시간" },
			replacementNotice: { name: "담당자 교체" },
			attention: { name: "만남과 시간" },
			colleague: { name: "담당자가 바뀔 때" },
			approvals: { name: "승인" },
			rounds: { name: "수정 횟수" },
			reporting: { name: "보고" },
			reviews: { name: "함께 돌아보기" },
			changes: { name: "변경" },
			payment: { name: "대금" },
			feeModel: { name: "대행료" },
			publicity: { name: "대외 공개" },
			referral: { name: "소개" },
			ownMistakes: { name: "자기 쪽 잘못" },
			respect: { name: "존중" },
			exit: { name: "해지" },
			ownership: { name: "권리와 이용" },
			data: { name: "개인정보" },
			liability: { name: "책임 한도" },
			beyondControl: { name: "불가항력" },
			disputes: { name: "다툼" },
			law: { name: "준거법" },
			signing: { name: "서명 방식" },
			copies: { name: "사본" },
			other: { name: "그 밖의 합의" }
		}
	},
	wording: {
		"outcome-guarantee": {
			why: "누구도 좌우할 수 없는 결과라서 지킬 수 없는 약속입니다.",
			ask: "직접 할 일은 무엇이고, 몇 번, 언제까지 합니까?"
		},
		superlative: {
			why: "이런 말은 누구도 확인할 수 없습니다.",
			ask: "어떤 숫자가 이를 보여 줍니까? 없다면 빼도 됩니까?"
		},
		"vague-quantity": {
			why: "읽는 사람마다 다른 수를 떠올립니다.",
			ask: "무엇을 세며, 숫자로는 얼마입니까?"
		},
		"no-time-window": {
			why: "때가 없는 숫자는 이루었는지 알 수 없습니다.",
			ask: "언제까지, 어느 기간에, 몇 시의 일입니까?"
		},
		"no-audience": {
			why: "모두를 위한 것은 누구에게도 닿지 않습니다.",
			ask: "정확히 누가, 어디서, 어느 순간입니까?"
		},
		"no-baseline": {
			why: "시작점이 없으면 달라진 것을 알 수 없습니다.",
			ask: "몇에서 몇으로이며, 언제 센 것입니까?"
		},
		"no-measure": {
			why: "셀 수 없는 말이라 양쪽이 모두 옳을 수 있습니다.",
			ask: "그렇게 되면 무엇이 보이고, 무엇을 셀 수 있습니까?"
		},
		"beyond-control": {
			why: "이것은 적는 사람이 아니라 다른 사람이 정합니다.",
			ask: "그들에게 무엇을 내놓고, 그들이 한 일은 누가 셉니까?"
		},
		"passive-no-owner": {
			why: "맡은 사람이 적혀 있지 않아 누구도 하지 않아도 됩니다.",
			ask: "누가 합니까?"
		},
		"vague-deadline": {
			why: "사람마다 다른 날을 생각합니다.",
			ask: "며칠, 몇 시까지입니까?"
		},
		"open-ended-scope": {
			why: "끝이 없는 목록은 계속 늘어날 수 있습니다.",
			ask: "정확히 무엇이 들어가고, 그 밖의 일은 얼마입니까?"
		},
		"unlimited-effort": {
			why: "한도가 없으면 계획도, 가격도 정할 수 없습니다.",
			ask: "몇 번 또는 몇 시간이며, 그다음은 얼마입니까?"
		},
		"one-sided-responsibility": {
			why: "상대가 일으킨 일까지 한쪽이 떠안게 됩니다.",
			ask: "어떤 원인을 누가, 얼마까지 책임집니까?"
		},
		loophole: {
			why: "정말 하는지 알 수 없는 말입니다.",
			ask: "정확히 언제 적용되고, 누가 정합니까?"
		},
		"no-ceiling": {
			why: "상한이 없으면 얼마부터 지나친지 아무도 말하지 않은 것입니다.",
			ask: "모든 비용을 더해 최대 얼마까지입니까?"
		},
		"no-meter": {
			why: "세는 방법이 다르면 결과도 다릅니다.",
			ask: "어떻게 세고, 어디에 적습니까?"
		},
		"no-counter": {
			why: "맡은 사람이 없으면 아무도 세지 않습니다.",
			ask: "누가 셉니까? 이름을 적어 주세요."
		},
		"no-person": {
			why: "맡은 사람이 적혀 있지 않아 누구도 하지 않아도 됩니다.",
			ask: "누가 합니까? 이름을 적어 주세요."
		},
		"no-deadline": {
			why: "날짜가 없으면 늦는 사람도 없습니다.",
			ask: "언제까지, 또는 얼마나 자주 합니까?"
		},
		"nobody-decides": {
			why: "결정할 수 없는 사람은 합의할 수도 없습니다.",
			ask: "광고주 쪽에서는 누가 결정합니까?"
		},
		"no-reply-address": {
			why: "그곳으로 보내면 아무에게도 닿지 않습니다.",
			ask: "누군가 답하는 연락처는 무엇입니까?"
		},
		"reach-without-money": {
			why: "관심만으로는 돈이 되지 않습니다.",
			ask: "그 가운데 얼마가 판매까지 이어집니까?"
		},
		"audience-of-everybody": {
			why: "모두에게 하는 말은 누구에게도 닿지 않습니다.",
			ask: "어디에 있고 언제 정합니까? 해당하지 않는 사람은 누구입니까?"
		},
		"result-beyond-control": {
			why: "다른 사람이 정하는 결과는 누구도 지킬 수 없습니다(결과채무).",
			ask: "노력으로 약속할 일입니까(수단채무), 아니면 고리와 관계없는 일입니까?"
		},
		"limit-unanswered": {
			why: "답이 없는 한계는 나중에 다툼이 됩니다.",
			ask: "이름을 적어 받아들입니까, 아니면 무엇을 묻습니까?"
		},
		"assumption-unchecked": {
			why: "아무도 확인하지 않는 전제는 늦게야 드러납니다.",
			ask: "누가 언제까지 확인합니까?"
		},
		"payment-term-too-long": {
			why: "법에 더 짧은 지급 기한이 있습니다.",
			ask: "청구서를 받고 며칠 안에 지급하기로 합니까?"
		}
	}
}, r = {
	label: {
		signedBy: "서명자",
		states: "밝힌 내용",
		how: "방법",
		when: "시각",
		content: "합의서의 문서 지문",
		before: "서명 전 파일(SHA-256)",
		previous: "앞선 서명",
		status: "이 서명의 성격"
	},
	authority: {
		owner: "사업주로서 단독 서명 권한 있음",
		director: "대표로서 단독 서명 권한 있음",
		board: "이사회를 대표하는 서명 권한 있음",
		proxy: "위임장에 따른 서명 권한 있음"
	},
	for: {
		agency: "대행사: {{name}}",
		client: "광고주: {{name}}"
	},
	consent: "모든 쪽을 읽었고 그 내용과 전자서명에 동의함",
	how: {
		drawn: "이 기기에서 그린 서명, 키로 서명",
		typed: "이 기기에서 입력한 이름, 키로 서명"
	},
	clock: "이 기기의 시계 기준, 확인되지 않은 시각",
	first: "없음. 첫 번째 서명",
	status: "일반 전자서명입니다. 서명했다고 밝힌 사람, 이 기기의 시각, 문서 지문을 기록합니다. 서명한 사람의 신원을 증명하지 않으며 적격 전자서명이 아닙니다.",
	line: {
		nameTitle: "{{name}}, {{title}}",
		whenHow: "{{when}}({{zone}}), {{how}}",
		key: "키 {{key}}"
	},
	short: {
		drawn: "그린 서명",
		typed: "입력한 서명"
	}
}, i = {
	kind: "Overeenkomst over verwachtingen",
	description: "Overeenkomst tussen een bureau en zijn opdrachtgever: één doel, wat het mag kosten en waar ieders verantwoordelijkheid eindigt. Geen van beide partijen garandeert omzet.",
	example: {
		line: "VOORBEELD, alle namen verzonnen",
		watermark: "Voorbeeld – geen overeenkomst"
	},
	furniture: {
		fingerprint: "Vingerafdruk {{groups}}",
		pageOf: "Pagina {page} van {pages}",
		continued: "vervolg",
		language: "Nederlands",
		prevails: "geldt bij verschil",
		notSettled: "welke tekst voorgaat, staat nog open",
		otherPrevails: {
			en: "bij verschil geldt de Engelse tekst",
			nl: "bij verschil geldt de Nederlandse tekst",
			pl: "bij verschil geldt de Poolse tekst",
			ko: "bij verschil geldt de Koreaanse tekst"
		}
	},
	quote: {
		open: "“",
		close: "”"
	},
	party: {
		agency: "Bureau",
		client: "Opdrachtgever"
	},
	owner: {
		agency: "het bureau",
		client: "de opdrachtgever",
		both: "beide partijen"
	},
	answeredBy: {
		agency: "beantwoord door het bureau",
		client: "beantwoord door de opdrachtgever",
		both: "samen beantwoord"
	},
	unanswered: {
		cell: "nog niet beantwoord",
		fact: "nog niet beantwoord"
	},
	unit: {
		quantity_one: "{{count}}\xA0{{one}}",
		quantity_other: "{{count}}\xA0{{many}}",
		named_one: "{{count}}\xA0{{one}}",
		named_other: "{{count}}\xA0{{many}}",
		change: "{{from}} → {{to}}",
		namedChange: "{{from}} → {{to}} {{many}}",
		unnamed: "eenheden",
		unnamedOne: "eenheid"
	},
	case: {
		low: "laag",
		likely: "waarschijnlijk",
		high: "hoog",
		target: "als het doel is behaald"
	},
	caseHead: {
		low: "Laag",
		likely: "Waarschijnlijk",
		high: "Hoog",
		target: "Als het doel is behaald"
	},
	level: {
		past: "Nu",
		must: "Ondergrens",
		plan: "Plan",
		wish: "Wens",
		caption: "De vier niveaus",
		head: "Niveau",
		units: "{{units}}",
		change: "Verschil",
		meaning: "Wat het betekent",
		pastDays_one: "gemiddelde van {{days}}\xA0getelde dag",
		pastDays_other: "gemiddelde van {{days}}\xA0getelde dagen",
		pastFrom: "vanaf {{date}}",
		pastTo: "tot en met {{date}}",
		means: {
			must: "onder dit niveau is het doel gemist en bekijken beide partijen het werk opnieuw",
			plan: "op dit niveau is het doel behaald",
			wish: "meer dan gepland; niemand rekent erop"
		},
		direction: {
			up: "Meer is beter.",
			down: "Minder is beter."
		}
	},
	section: {
		table: "Aan tafel",
		goal: "Het doel",
		audience: "De doelgroep",
		money: "Het geld",
		options: "De opties",
		line: "De lijn",
		terms: "Samenwerken",
		open: "Nog open, en bewust behouden",
		sign: "Handtekeningen en tekengegevens",
		annex: "De som, regel voor regel",
		annexNumber: "Bijlage\xA0A"
	},
	open: {
		inline: "nog open: {{owner}}",
		fact: "nog open",
		none: "Geen open punten.",
		count_one: "Er blijft {{count}}\xA0open punt in het stuk staan.",
		count_other: "Er blijven {{count}}\xA0open punten in het stuk staan.",
		noDue: "nog geen datum",
		caption: "Nog open",
		head: {
			what: "Wat",
			who: "Wie zoekt het uit",
			by: "Uiterlijk"
		}
	},
	leftOut: {
		inline: "weggelaten: {{reason}}",
		fact: "weggelaten",
		caption: "Bewust weggelaten",
		head: {
			what: "Wat",
			why: "Waarom"
		}
	},
	differs: {
		inline: "verschillend gezien:",
		fact: "verschillend gezien",
		caption: "Verschillend gezien",
		head: {
			question: "Vraag",
			agency: "Bureau",
			client: "Opdrachtgever",
			printedAs: "In dit stuk"
		},
		notSettled: "nog niet afgesproken",
		by: {
			agency: "het antwoord van het bureau",
			client: "het antwoord van de opdrachtgever",
			both: "samen afgesproken"
		}
	},
	kept: {
		none: "Geen waarschuwing is behouden.",
		count_one: "{{count}}\xA0waarschuwing is bewust behouden, met de reden erbij.",
		count_other: "{{count}}\xA0waarschuwingen zijn bewust behouden, elk met de reden erbij.",
		caption: "Bewust behouden waarschuwingen",
		head: {
			found: "Wat er is gevonden",
			why: "Waarom het blijft staan"
		}
	},
	glance: {
		noDate: "datum nog niet bekend",
		untitled: "Een overeenkomst zonder titel",
		titleOfNames: "{{agency}} en {{client}}",
		noBrief: "Wat de opdrachtgever wil, staat nog niet op papier.",
		briefFrom: {
			onlyBlocks: "Deze opdracht komt van {{name}}, die wel nee maar geen ja kan zeggen.",
			others: "Deze opdracht komt van {{name}}, die niet beslist ({{roles}}).",
			none: "Deze opdracht komt van {{name}}, die niet beslist."
		},
		decides: {
			named_one: "{{names}} beslist.",
			named_other: "{{names}} beslissen.",
			nobody: "Er is niemand genoemd die beslist."
		},
		between: "  en  ",
		party: {
			agency: "{{name}}, het bureau",
			client: "{{name}}, de opdrachtgever"
		},
		role: {
			agency: "het bureau",
			client: "de opdrachtgever"
		},
		goal: {
			label: "Het doel",
			mean_one: "de laatste getelde dag",
			mean_other: "gemiddelde van de laatste {{count}}\xA0dagen"
		},
		ceiling: {
			label: "Het kostenplafond",
			none: "Niet afgesproken",
			detail: "alle kosten, zonder btw",
			cost: "gekozen optie: {{cost}}",
			counters: "het bureau stelt {{amount}} voor",
			declines: "het bureau heeft dit niet aanvaard"
		},
		profit: {
			label: "Winst na de kosten",
			detail: "volgens de opdrachtgever, afgerond; precies in bijlage\xA0A",
			needs: "volgt uit de cijfers van de opdrachtgever en een optie"
		},
		breakEven: {
			label: "Kostendekkend vanaf",
			never: "Wordt niet bereikt",
			detail: "extra {{units}} per dag, op volle kracht",
			all_one: "{{visits}}\xA0over {{count}}\xA0week",
			all_other: "{{visits}}\xA0over {{count}}\xA0weken"
		},
		warnings: {
			head_one: "{{count}}\xA0behouden waarschuwing",
			head_other: "{{count}}\xA0behouden waarschuwingen",
			reasons: "Beide partijen hebben dit gezien; de redenen staan in hoofdstuk\xA08.",
			others_one: "Daar staat nog {{count}}\xA0behouden waarschuwing.",
			others_other: "Daar staan nog {{count}}\xA0behouden waarschuwingen.",
			short_one: "{{count}} behouden waarschuwing; de redenen staan in hoofdstuk 8.",
			short_other: "{{count}} behouden waarschuwingen; de redenen staan in hoofdstuk 8."
		}
	},
	noGuarantee: {
		statement: "Geen van beide partijen garandeert omzet.",
		explanation: "Het bureau is verantwoordelijk voor wat het toezegt te doen. De opdrachtgever is verantwoordelijk voor wat er na het overdrachtspunt gebeurt. Het doel is van beide partijen: beide werken ervoor, geen van beide heeft het beloofd."
	},
	table: {
		parties: "De partijen",
		row: {
			name: "Naam",
			called: "Hier genoemd",
			register: "Register",
			address: "Adres",
			signs: "Tekent",
			authority: "Bevoegdheid",
			channel: "Antwoordt via",
			hours: "Bereikbaar"
		},
		people: "Wie beslist, en wie alleen kan tegenhouden",
		head: {
			person: "Persoon",
			role: "Rol",
			deputy: "Waarnemer",
			maySay: "Mag zeggen"
		},
		yesAndNo: "ja en nee",
		onlyNo: "alleen nee",
		replacementHead: "Wisseling van contactpersoon",
		replacement_one: "Een wisseling van contactpersoon wordt {{days}}\xA0werkdag vooraf gemeld, met een overdracht waar beide contactpersonen bij zijn.",
		replacement_other: "Een wisseling van contactpersoon wordt {{days}}\xA0werkdagen vooraf gemeld, met een overdracht waar beide contactpersonen bij zijn."
	},
	authority: {
		owner: "alleen, als eigenaar",
		director: "alleen, als bestuurder",
		board: "namens het bestuur",
		proxy: "met volmacht"
	},
	role: {
		decides: "beslist",
		onlyBlocks: "kan alleen tegenhouden",
		advises: "adviseert",
		runs: "voert uit",
		counts: "telt",
		pays: "betaalt"
	},
	goal: {
		sentence: {
			head: "Het doel in één zin",
			of: "{{metric}}: ",
			change: "gemiddeld van {{past}} naar {{plan}} {{units}}",
			level: "gemiddeld {{plan}} {{units}}"
		},
		scale: {
			head: "Nu, ondergrens, plan, wens",
			held: "Gearceerd: {{held}}, vrijgehouden voor later.",
			room: "{{all}} in totaal",
			alt: "Schaal van 0 tot {{max}} {{units}}: {{levels}}."
		},
		counting: "Hoe er wordt geteld",
		reachedAtPlan_one: "de laatste getelde dag op het niveau van het plan ligt",
		reachedAtPlan_other: "het gemiddelde van de laatste {{days}}\xA0getelde dagen op het niveau van het plan ligt",
		reachedAbove_one: "de laatste getelde dag op {{level}} of meer uitkomt",
		reachedAbove_other: "het gemiddelde van de laatste {{days}}\xA0getelde dagen op {{level}} of meer uitkomt",
		reachedBelow_one: "de laatste getelde dag op {{level}} of minder uitkomt",
		reachedBelow_other: "het gemiddelde van de laatste {{days}}\xA0getelde dagen op {{level}} of minder uitkomt",
		missingDay: {
			"left-out": "telt niet mee in het gemiddelde; een dag zonder telling is nooit een nul",
			"counted-again": "wordt de week erna opnieuw geteld; een dag zonder telling is nooit een nul"
		},
		otherWay: {
			"any-way": "elke weg die tot het doel leidt, is goed",
			"this-way-only": "alleen de weg die hier staat"
		},
		meter: { attribution: {
			"before-after": "het niveau van vóór de start wordt naast dat van erna gelegd; andere oorzaken worden niet weggerekend",
			"difference-in-differences": "de verandering hier wordt naast de verandering gelegd waar niets is gedaan",
			code: "met een code die mensen meebrengen; die telt eerder te weinig dan te veel",
			ask: "door te vragen hoe iemand hier komt; wat bekend is, krijgt daarbij te veel",
			holdout: "sommige plaatsen of dagen doen bewust niet mee en worden vergeleken"
		} },
		noise: {
			label: "Kleinste verschil dat te zien is",
			text_one: "ongeveer {{change}} per dag, bij {{count}}\xA0getelde dag; een kleiner verschil kan toeval zijn",
			text_other: "ongeveer {{change}} per dag, bij {{count}}\xA0getelde dagen; een kleiner verschil kan toeval zijn"
		}
	},
	audience: {
		years: "{{from}} tot en met {{to}} jaar",
		metres: "binnen {{distance}}\xA0m",
		kilometres: "binnen {{distance}}\xA0km"
	},
	evidence: {
		seen: "zelf gezien",
		data: "uit cijfers",
		guess: "een vermoeden"
	},
	money: {
		expectation: {
			keep: "{{share}} van de winst zelf houden",
			perUnit: "{{times}} keer de kosten terugkrijgen",
			byWeek: "de kosten uiterlijk in week\xA0{{week}} terugverdiend hebben"
		},
		inputs: "De cijfers van de opdrachtgever",
		row: {
			extra: "Extra {{units}} per dag, op volle kracht",
			spend: "Besteding per {{one}}, met btw",
			remains: "Wat daarvan overblijft, vóór vaste kosten",
			anyway: "Was toch al gekomen",
			conversion: "Gaat door naar:",
			lifetime: "Betalingen per {{one}}"
		},
		same: "In alle drie de gevallen hetzelfde",
		assumed: "(aangenomen; niemand heeft iets anders gezegd)",
		weeks_one: "De looptijd is {{weeks}}\xA0week.",
		weeks_other: "De looptijd is {{weeks}}\xA0weken.",
		daysPerWeek_one: "{{days}}\xA0dag per week.",
		daysPerWeek_other: "{{days}}\xA0dagen per week.",
		ramp_one: "De eerste week loopt op {{shares}}, elke latere op volle kracht.",
		ramp_other: "De eerste weken lopen op {{shares}}, elke latere op volle kracht.",
		rampNone: "Op volle kracht vanaf de eerste week.",
		vat: "Btw in de prijs: ",
		vatNamed: "{{name}}, {{share}} van de omzet, tarief {{rate}}",
		vatPart: "{{share}} van de omzet, tarief {{rate}}",
		unitCost: "Verdere kosten per extra {{one}}: {{amount}}.",
		free: "Plaats voor nog {{free}}.",
		room: "Plaats voor nog {{free}}: {{total}} in totaal, {{occupied}} bezet, {{held}} vrijgehouden voor later.",
		anyway: "Was toch al gekomen: {{share}}.",
		refilled: "Wie toch al was gekomen, laat op een ander moment een plaats leeg; daarvan raakt {{share}} weer bezet.",
		staff: "Extra personeel: {{amount}} per dag.",
		staffNote: "Extra personeel: {{amount}} per dag ({{note}}).",
		staffNone: "Geen extra personeel.",
		costVat: "Btw over de kosten van het bureau: {{rate}}.",
		vatDeductible: "De opdrachtgever kan de btw over de kosten aftrekken.",
		vatNotDeductible: "De opdrachtgever kan de btw over de kosten niet aftrekken; die telt dus als kosten mee.",
		outcome: "Wat daaruit volgt",
		out: {
			visits_one: "Extra {{units}} in {{count}}\xA0week, alleen nieuwe",
			visits_other: "Extra {{units}} in {{count}}\xA0weken, alleen nieuwe",
			each: "Wat één {{one}} overlaat",
			all: "Wat de extra {{units}} overlaten",
			staff: "Extra personeel",
			before: "Winst vóór de kosten",
			cost: "Kosten van de gekozen optie",
			costGross: "Kosten van de gekozen optie, met btw",
			after: "Winst na de kosten"
		},
		held: {
			label: "Naast de eigen eis gelegd",
			keep: "Deel van de winst dat de opdrachtgever houdt: {{likely}} op het waarschijnlijke niveau, {{target}} als het doel is behaald.",
			perUnit: "Aantal keren dat de kosten terugkomen: {{likely}} op het waarschijnlijke niveau, {{target}} als het doel is behaald.",
			byWeek: "Kosten terugverdiend: {{likely}} op het waarschijnlijke niveau, {{target}} als het doel is behaald.",
			week: "in week\xA0{{week}}",
			never: "niet binnen de looptijd",
			nothing: "niets"
		},
		ceiling: {
			amount: "{{amount}}, opgeschreven door de opdrachtgever: alle kosten samen, zonder btw.",
			withVat: "Met de btw die de opdrachtgever niet kan aftrekken: {{amount}}.",
			none: "De opdrachtgever spreekt geen plafond af."
		},
		reply: {
			accepts: "Het bureau aanvaardt dit plafond.",
			acceptsOn: "Het bureau aanvaardt dit plafond: {{date}}.",
			counters: "Het bureau stelt {{amount}} voor, met als reden: {{reason}}",
			declines: "Het bureau aanvaardt dit plafond niet, met als reden: {{reason}}"
		},
		mediaCap: "Daarvan gaat ten hoogste {{amount}} naar media. Wat er daarboven aan media wordt uitgegeven, betaalt het bureau zelf.",
		three: {
			head: "Drie bedragen die niet door elkaar mogen lopen",
			most: "Uiterste kosten: {{amount}} als het doel is behaald ({{units}}). Daarboven blijft er niets over.",
			mostLikely: "Bij de waarschijnlijke {{units}}: {{amount}}.",
			proposed: "Voorgesteld plafond: {{amount}} op het waarschijnlijke niveau, {{atGoal}} als het doel is behaald, zodat de opdrachtgever {{keep}} van de winst houdt. Dit is uitgerekend, niet gevraagd.",
			proposedPerUnit: "Voorgesteld plafond: {{amount}} op het waarschijnlijke niveau, {{atGoal}} als het doel is behaald, zodat de opdrachtgever {{times}} keer de kosten terugkrijgt. Dit is uitgerekend, niet gevraagd.",
			proposedByWeek: "Voorgesteld plafond: {{amount}} op het waarschijnlijke niveau, {{atGoal}} als het doel is behaald, zodat de kosten uiterlijk in week {{week}} zijn terugverdiend. Dit is uitgerekend, niet gevraagd.",
			proposedSame: "Voorgesteld plafond: dezelfde bedragen, want de opdrachtgever vraagt niet meer dan de kosten terug. Dit is uitgerekend, niet gevraagd.",
			own: "Het kostenplafond: {{amount}}, een besluit van de opdrachtgever.",
			binds: "Dit bedrag bindt.",
			bindsLater: "Het bindt het bureau zodra het bureau het heeft aanvaard.",
			noOwn: "Het kostenplafond: geen bedrag."
		},
		vatNote: "Alle bedragen zijn zonder btw, tenzij er iets anders bij staat.",
		vatNoteGross: "De kosten, de uiterste kosten en het voorgestelde plafond zijn met btw, omdat de opdrachtgever die niet kan aftrekken; alle andere bedragen zijn zonder btw, tenzij er iets anders bij staat.",
		sentence: "In één zin",
		fullDay: "Een volle dag met {{units}} extra laat {{amount}} over.",
		optimism: {
			label: "De rooskleurige som",
			bare: "Het doel vanaf de eerste dag, en niemand die toch al was gekomen: {{amount}} in plaats van {{target}}.",
			full: "Het doel vanaf de eerste dag, en niemand die toch al was gekomen: {{amount}} in plaats van {{target}}. Dat is {{share}} te hoog."
		},
		every: {
			week: "Wordt elke week betaald ({{one}}).",
			month: "Wordt elke maand betaald ({{one}}).",
			quarter: "Wordt elk kwartaal betaald ({{one}}).",
			year: "Wordt elk jaar betaald ({{one}})."
		},
		staffUnasked: "Extra personeel is niet meegeteld: daarop heeft nog niemand geantwoord."
	},
	chance: {
		profit: "Volgens de cijfers van de opdrachtgever is de extra winst hoger dan de kosten in {{cases}}.",
		goal: "Het doel of meer wordt behaald in {{cases}}.",
		cases: "ongeveer {{times}} van de {{of}} gevallen",
		hardlyAny: "minder dan 1 van de 100 gevallen",
		nearlyAll: "meer dan 99 van de 100 gevallen"
	},
	currency: {
		EUR: "euro",
		PLN: "Poolse zloty",
		KRW: "Zuid-Koreaanse won",
		USD: "Amerikaanse dollar",
		GBP: "pond sterling",
		CHF: "Zwitserse frank",
		SEK: "Zweedse kroon",
		NOK: "Noorse kroon",
		DKK: "Deense kroon",
		CZK: "Tsjechische kroon",
		HUF: "Hongaarse forint",
		JPY: "Japanse yen"
	},
	figure: {
		head: "Vanaf waar het loont",
		profit: "Winst",
		ceiling: "Voorgesteld plafond",
		cost: "Kosten",
		breakEven: "Kostendekkend",
		aDay: "{{units}} per dag",
		axisX: "extra {{units}} per dag, op volle kracht",
		axisY_one: "Winst vóór de kosten over {{count}}\xA0week, in {{currency}}",
		axisY_other: "Winst vóór de kosten over {{count}}\xA0weken, in {{currency}}",
		point: {
			low: "laag {{number}}",
			likely: "waarschijnlijk {{number}}",
			target: "doel {{number}}"
		},
		reading: "Links van de ruit kost het plan meer dan het opbrengt (gearceerd); rechts ervan blijft winst over (licht vlak). Getekend met de waarschijnlijke cijfers, tot de {{capacity}} waarvoor plaats is.",
		readingNever: "De winst haalt de kosten niet binnen de {{capacity}} waarvoor plaats is (gearceerd). Getekend met de waarschijnlijke cijfers.",
		minus: "min",
		alt: "Lijngrafiek: de winst vóór de kosten stijgt van {{none}} naar {{all}} bij {{capacity}}; hij kruist de kosten van {{cost}} bij {{at}}.",
		altNever: "Lijngrafiek: de winst vóór de kosten gaat van {{none}} naar {{all}} bij {{capacity}} en haalt de kosten van {{cost}} nergens.",
		above: "{{label}}: boven de kosten.",
		below: "{{label}}: onder de kosten."
	},
	tornado: {
		head: "Wat het meest uitmaakt",
		caption: "Wat het meest uitmaakt: winst na kosten, in {{currency}}",
		of: "bereik",
		base: "waarschijnlijk {{amount}}",
		noProfit: "geen winst",
		low: "bij laag",
		high: "bij hoog",
		range: "{{low}} tot {{high}}",
		name: {
			units: "Extra {{units}} per dag",
			spend: "Besteding per {{one}}",
			remains: "Wat daarvan overblijft",
			unitCost: "Verdere kosten per {{one}}",
			anyway: "Was toch al gekomen",
			stage: "Gaat door naar: {{to}}",
			payments: "Betalingen per verkoop"
		},
		reading: "Eén getal gaat van laag naar hoog, de andere blijven waarschijnlijk. Wat de winst het meest verandert: {{name}}.",
		alt: "{{name}}: {{range}}, winst van {{low}} tot {{high}}."
	},
	payback: {
		head: "Wanneer het is terugverdiend",
		axisX: "week",
		axisY: "Wat tot dan is binnengekomen, vóór de kosten, in {{currency}}",
		reading: "Elke lijn telt week voor week op wat er binnenkomt; een ring staat bij de week waarin de kosten zijn gedekt.",
		alt_one: "Lijngrafiek over {{count}} week: wat tot dan is binnengekomen, naast de kosten van {{cost}}.",
		alt_other: "Lijngrafiek over {{count}} weken: wat tot dan is binnengekomen, naast de kosten van {{cost}}.",
		end: "{{case}}: aan het eind {{amount}}."
	},
	options: {
		lead_one: "Het bureau schreef {{count}}\xA0optie op, met de kosten; het beveelt niets aan. Niets kiezen is ook een keuze, en kost niets.",
		lead_other: "Het bureau schreef {{count}}\xA0opties op, met hun kosten; het beveelt er geen aan. Ze staan in de volgorde waarin ze zijn opgeschreven. Niets kiezen is ook een keuze, en kost niets.",
		caption: "De opties",
		letter: "Optie {{letter}}",
		effect: "Extra {{units}} per dag",
		profit: "Winst na kosten",
		chance: "De kosten komen terug in",
		noRange: "geen bandbreedte opgegeven",
		asked: {
			keep: "Deel van de winst dat de opdrachtgever houdt (gevraagd: {{asked}})",
			perUnit: "Komt terug, × de kosten (gevraagd: {{asked}})",
			byWeek: "Terugverdiend (gevraagd: uiterlijk in week {{asked}})"
		},
		costParts: "honorarium {{fee}}, media {{media}}, productie {{production}}",
		weeks_one: "{{weeks}}\xA0week",
		weeks_other: "{{weeks}}\xA0weken"
	},
	choice: {
		none: "Geen van de opties.",
		letter: "Optie {{letter}}.",
		named: "Optie {{letter}}, {{name}}.",
		gone: "Een optie die niet meer in de lijst staat: {{name}}.",
		consequence: "De keuze is van de opdrachtgever, net als wat eruit volgt."
	},
	line: {
		head: "Waar het ene deel eindigt en het andere begint",
		lead: "Alleen wie iets zelf in de hand heeft, is een resultaat verschuldigd (resultaatsverplichting). Al het andere is inspanning, zichtbaar in handelingen die te tellen zijn (inspanningsverplichting).",
		handOver: "Overdrachtspunt",
		between: "tussen ‘{{before}}’ en ‘{{after}}’",
		noHandOver: "er is geen overdracht: de hele lijn is van één partij",
		stages: "De schakels, één voor één",
		alt: {
			link: "{{name}} ({{below}})",
			both_one: "De lijn: {{count}}\xA0schakel. Bureau: {{agency}}. Dan het overdrachtspunt. Opdrachtgever: {{client}}.",
			both_other: "De lijn: {{count}}\xA0schakels. Bureau: {{agency}}. Dan het overdrachtspunt. Opdrachtgever: {{client}}.",
			bothAt_one: "De lijn: {{count}}\xA0schakel. Bureau: {{agency}}. Overdrachtspunt: {{place}}. Opdrachtgever: {{client}}.",
			bothAt_other: "De lijn: {{count}}\xA0schakels. Bureau: {{agency}}. Overdrachtspunt: {{place}}. Opdrachtgever: {{client}}.",
			agency_one: "De lijn: {{count}}\xA0schakel, van het bureau: {{agency}}. Er is geen overdracht.",
			agency_other: "De lijn: {{count}}\xA0schakels, alle van het bureau: {{agency}}. Er is geen overdracht.",
			client_one: "De lijn: {{count}}\xA0schakel, van de opdrachtgever: {{client}}. Er is geen overdracht.",
			client_other: "De lijn: {{count}}\xA0schakels, alle van de opdrachtgever: {{client}}. Er is geen overdracht."
		}
	},
	links: {
		link: "Schakel",
		decides: "Wie beslist",
		owed: "Verschuldigd als",
		counted: "Geteld in"
	},
	owed: {
		result: "resultaat",
		means: "inspanning",
		nobody: "door niemand verschuldigd"
	},
	control: {
		agency: "bureau beslist",
		client: "opdrachtgever beslist",
		third: "anderen beslissen",
		audience: "gast beslist"
	},
	controls: {
		agency: "het bureau",
		client: "de opdrachtgever",
		third: "een derde",
		audience: "de doelgroep"
	},
	commitment: {
		caption: "Waartoe elke partij zich verplicht",
		commitment: "Toezegging",
		owedAs: "Verschuldigd als",
		countedBy: "Geteld aan",
		stage: "voor ‘{{stage}}’",
		dependsOn: "hangt af van: {{what}}",
		acceptedWhen: "Aanvaard zodra: {{what}}",
		due: "uiterlijk {{date}}",
		act: {
			once: "{{what}}: {{times}}",
			day: "{{what}}: {{times}} per dag",
			week: "{{what}}: {{times}} per week",
			month: "{{what}}: {{times}} per maand",
			run: "{{what}}: {{times}} over de hele looptijd"
		}
	},
	limit: {
		head: {
			agency: "Wat het bureau niet kan toezeggen",
			client: "Wat de opdrachtgever niet kan toezeggen"
		},
		none: "Hier staat nog niets.",
		covered: {
			agency_one: "Er staat {{count}} grens. Die is te lezen zodra de opdrachtgever eigen grenzen heeft opgeschreven.",
			agency_other: "Er staan {{count}} grenzen. Die zijn te lezen zodra de opdrachtgever eigen grenzen heeft opgeschreven.",
			client_one: "Er staat {{count}} grens. Die is te lezen zodra het bureau eigen grenzen heeft opgeschreven.",
			client_other: "Er staan {{count}} grenzen. Die zijn te lezen zodra het bureau eigen grenzen heeft opgeschreven."
		},
		notYet: {
			agency: "nog niet aanvaard door het bureau",
			client: "nog niet aanvaard door de opdrachtgever"
		},
		asks: {
			agency: "het bureau vraagt: {{question}}",
			client: "de opdrachtgever vraagt: {{question}}"
		},
		accepted: {
			agency: "aanvaard door het bureau: {{by}}, {{date}}",
			client: "aanvaard door de opdrachtgever: {{by}}, {{date}}"
		}
	},
	takenBack: {
		head: "Eerder gezegd, en teruggenomen",
		lead: "Wat hieronder staat, heeft het bureau eerder gezegd, in een voorstel of een andere tekst. Het maakt geen deel uit van deze overeenkomst; het bureau neemt het terug."
	},
	assumptions: {
		caption: "Wat beide partijen aannemen",
		head: {
			assumption: "Aanname",
			checkedBy: "Wie het nagaat",
			ifFalse: "Als het niet zo is"
		}
	},
	duties: {
		caption: "Wie doet wat, en wanneer",
		head: {
			act: "Handeling",
			person: "Persoon",
			time: "Termijn",
			ifLate: "Bij vertraging"
		}
	},
	duty: {
		sameDay: "dezelfde dag",
		turnaround_one: "{{days}}\xA0werkdag",
		turnaround_other: "{{days}}\xA0werkdagen",
		late: {
			"day-for-day": "de data schuiven op, dag voor dag",
			nothing: "er volgt niets",
			price: "kost {{price}}"
		}
	},
	terms: /* @__PURE__ */ JSON.parse("{\"noGuarantee\":{\"name\":\"Geen garantie\",\"text\":\"Geen van beide partijen garandeert omzet. Het doel in hoofdstuk\xA02 is een gezamenlijk streven. Dat het niet wordt behaald, is op zichzelf geen tekortkoming van een partij; elke partij is verantwoordelijk voor de eigen toezeggingen in hoofdstuk\xA06.\"},\"duration\":{\"name\":\"Looptijd\",\"text\":\"De overeenkomst begint met de tweede handtekening en beslaat deze periode: {{period}}. Wat voor die periode verschuldigd is, blijft ook daarna verschuldigd.\"},\"replies\":{\"name\":\"Antwoordtijd\",\"within_one\":\"Elke partij antwoordt op een bericht binnen {{days}}\xA0werkdag en zegt wanneer de rest volgt.\",\"within_other\":\"Elke partij antwoordt op een bericht binnen {{days}}\xA0werkdagen en zegt wanneer de rest volgt.\",\"always\":\"Elk bericht komt van een adres dat antwoorden aanneemt.\"},\"attention\":{\"name\":\"Tijd en aandacht\",\"every\":{\"week\":\"De partijen overleggen elke week.\",\"two-weeks\":\"De partijen overleggen elke twee weken.\",\"month\":\"De partijen overleggen elke maand.\",\"quarter\":\"De partijen overleggen elke drie maanden.\"},\"minutes_one\":\"Voor elk overleg wordt {{minutes}} minuut vrijgehouden.\",\"minutes_other\":\"Voor elk overleg worden {{minutes}} minuten vrijgehouden.\",\"where\":\"Waar en hoe: {{where}}.\",\"hours_one\":\"Het bureau houdt voor dit werk {{hours}} uur per maand vrij.\",\"hours_other\":\"Het bureau houdt voor dit werk {{hours}} uur per maand vrij.\"},\"colleague\":{\"name\":\"Overdracht aan een collega\",\"text\":\"Een contactpersoon die vertrekt, introduceert de opvolger en draagt het werk over; de andere partij betaalt daar niets voor.\",\"refuse_one\":\"De andere partij kan de opvolger binnen {{days}} werkdag na de kennismaking weigeren; dan wordt iemand anders voorgesteld.\",\"refuse_other\":\"De andere partij kan de opvolger binnen {{days}} werkdagen na de kennismaking weigeren; dan wordt iemand anders voorgesteld.\"},\"approvals\":{\"name\":\"Goedkeuring\",\"who_one\":\"Ontwerpen gaan naar {{approver}}, voor een ja of nee binnen {{days}}\xA0werkdag.\",\"who_other\":\"Ontwerpen gaan naar {{approver}}, voor een ja of nee binnen {{days}}\xA0werkdagen.\",\"escalates\":\"Stilzwijgen is geen akkoord: het bureau stuurt een herinnering en vraagt het daarna de waarnemer; zolang er geen antwoord is, schuiven de data op.\",\"accepted_one\":\"Beide partijen spreken af dat een ontwerp als goedgekeurd geldt als er binnen {{days}}\xA0werkdag geen antwoord komt.\",\"accepted_other\":\"Beide partijen spreken af dat een ontwerp als goedgekeurd geldt als er binnen {{days}}\xA0werkdagen geen antwoord komt.\"},\"rounds\":{\"name\":\"Ronden\",\"none\":\"Er is geen correctieronde inbegrepen.\",\"included_one\":\"Per onderdeel is {{rounds}}\xA0correctieronde inbegrepen.\",\"included_other\":\"Per onderdeel zijn {{rounds}}\xA0correctieronden inbegrepen.\",\"what\":\"Een ronde is één lijst met wijzigingen, in één keer gestuurd.\",\"price\":\"Elke volgende ronde kost {{price}}, zonder btw.\"},\"reporting\":{\"name\":\"Rapportage\",\"every\":{\"week\":\"Het bureau rapporteert elke week.\",\"two-weeks\":\"Het bureau rapporteert elke twee weken.\",\"month\":\"Het bureau rapporteert elke maand.\"},\"on\":\"Rapportagedag: {{day}}.\",\"onBy\":\"Rapportagedag: {{day}}, uiterlijk om {{time}}.\",\"by\":\"De rapportage is er uiterlijk om {{time}}.\",\"recommendations\":\"Elke rapportage opent met drie aanbevelingen.\",\"rawData\":\"De opdrachtgever krijgt ook de ruwe cijfers.\"},\"reviews\":{\"name\":\"Evaluatie\",\"every\":{\"two-weeks\":\"Elke twee weken kijken beide partijen samen terug op het werk.\",\"month\":\"Elke maand kijken beide partijen samen terug op het werk.\",\"week\":\"Elke week kijken beide partijen samen terug op het werk.\",\"quarter\":\"Elke drie maanden kijken beide partijen samen terug op het werk.\"},\"asks\":\"Zij bespreken welke verwachtingen niet of maar deels zijn uitgekomen, en leggen het geld ernaast: wat er is uitgegeven en wat er is binnengekomen. Niemand wordt om een tevredenheidscijfer gevraagd. Elke evaluatie eindigt met drie aanbevelingen.\"},\"changes\":{\"name\":\"Wijzigingen\",\"within_one\":\"Over een wijzigingsverzoek wordt beslist binnen {{days}}\xA0werkdag.\",\"within_other\":\"Over een wijzigingsverzoek wordt beslist binnen {{days}}\xA0werkdagen.\",\"none\":\"Komt de opdrachtgever terug op een besluit, dan staat in de ondertekende wijziging wat dat kost.\",\"free_one\":\"Komt de opdrachtgever terug op een besluit, dan is dat {{times}} keer kosteloos.\",\"free_other\":\"Komt de opdrachtgever terug op een besluit, dan is dat {{times}} keer kosteloos.\",\"further\":\"Elke volgende keer kost {{price}}, zonder btw.\",\"each\":\"Elke keer dat de opdrachtgever terugkomt op een besluit, kost {{price}}, zonder btw.\",\"always\":\"Wie iets anders wil, schrijft op wat dat doet met tijd, kosten en doel. De wijziging geldt zodra beide partijen die hebben ondertekend; tot die tijd geldt deze tekst.\"},\"feeModel\":{\"name\":\"Honorarium\",\"fixed\":\"Het honorarium is één vast bedrag.\",\"hourly\":\"Het honorarium wordt per uur berekend, binnen het plafond.\",\"retainer\":\"Het honorarium is een vast bedrag per maand.\",\"mixed\":\"Het honorarium is deels vast en wordt deels per uur berekend, binnen het plafond.\"},\"payment\":{\"name\":\"Betaling\",\"schedule\":\"Termijnen: \",\"part\":\"{{amount}} op {{date}}\",\"exVat\":\", zonder btw.\",\"within_one\":\"Een factuur wordt binnen {{days}}\xA0dag betaald.\",\"within_other\":\"Een factuur wordt binnen {{days}}\xA0dagen betaald.\",\"doubt_one\":\"Wie aan een factuur twijfelt, meldt dat binnen {{days}}\xA0dag; het deel dat niet ter discussie staat, wordt betaald.\",\"doubt_other\":\"Wie aan een factuur twijfelt, meldt dat binnen {{days}}\xA0dagen; het deel dat niet ter discussie staat, wordt betaald.\",\"law\":\"Stelt de wet een kortere betalingstermijn, dan geldt de kortere termijn.\"},\"ceiling\":{\"name\":\"Kostenplafond\",\"accepted\":\"Alle kosten samen blijven binnen {{amount}}, zonder btw. Het bureau is dit als resultaat verschuldigd: het stopt met uitgeven voordat het plafond is bereikt en vraagt eerst. Wat het zonder ondertekende wijziging boven het plafond uitgeeft, betaalt het zelf.\",\"notYet\":\"Het plafond van de opdrachtgever, {{amount}}, bindt het bureau zodra het bureau dit heeft aanvaard.\",\"none\":\"De partijen spreken geen plafond af. Boven de kosten van de gekozen optie wordt niets uitgegeven zonder ondertekende wijziging.\"},\"publicity\":{\"name\":\"Naamsvermelding\",\"none\":\"Geen van beide partijen noemt de andere in het openbaar, toont de cijfers van de andere of gebruikt het werk als referentie. Dat mag alleen als de andere partij daar voor dat ene geval schriftelijk mee instemt.\",\"agency\":\"Het bureau mag de opdrachtgever als opdrachtgever noemen. De opdrachtgever noemt het bureau niet in het openbaar. Cijfers worden alleen getoond met een schriftelijk ja voor dat ene geval.\",\"client\":\"De opdrachtgever mag het bureau als bureau noemen. Het bureau noemt de opdrachtgever niet in het openbaar. Cijfers worden alleen getoond met een schriftelijk ja voor dat ene geval.\",\"both\":\"Elke partij mag de andere in het openbaar noemen. Cijfers worden alleen getoond met een schriftelijk ja voor dat ene geval.\"},\"referral\":{\"name\":\"Doorverwijzing\",\"text\":\"Voor wat het bureau niet kan, verwijst het door naar iemand die het wel kan.\",\"to\":\"Het verwijst door naar: {{to}}.\",\"unasked\":\"Verwijst het bureau de opdrachtgever door, dan meldt het elke vergoeding die het daarvoor krijgt.\",\"feeNamed\":\"Het meldt de opdrachtgever elke vergoeding die het daarvoor krijgt.\",\"feeNotNamed\":\"Een vergoeding die het daarvoor krijgt, hoeft het niet te melden.\",\"free\":\"De opdrachtgever is vrij om iemand anders te kiezen.\"},\"ownMistakes\":{\"name\":\"Eigen fouten\",\"text_one\":\"Wie een fout maakt, meldt die binnen {{days}}\xA0werkdag na ontdekking, herstelt die op eigen kosten en zegt hoe een volgende wordt voorkomen.\",\"text_other\":\"Wie een fout maakt, meldt die binnen {{days}}\xA0werkdagen na ontdekking, herstelt die op eigen kosten en zegt hoe een volgende wordt voorkomen.\"},\"respect\":{\"name\":\"Omgang met elkaar\",\"text\":\"Geen van beide partijen schreeuwt tegen mensen van de andere of kleineert hen. Een bericht buiten werktijd hoeft niet vóór de volgende werkdag te worden beantwoord. Niemand vraagt de mensen die het werk doen om een besluit dat niet aan hen is.\",\"tell_one\":\"Wie toch anders wordt behandeld, meldt dat binnen {{days}} werkdag aan degene die bij de andere partij beslist.\",\"tell_other\":\"Wie toch anders wordt behandeld, meldt dat binnen {{days}} werkdagen aan degene die bij de andere partij beslist.\",\"again\":\"Gebeurt het daarna opnieuw, dan kan de partij die het overkomt, de overeenkomst schriftelijk en met onmiddellijke ingang opzeggen.\"},\"exit\":{\"name\":\"Opzegging\",\"review\":\"Beide partijen bekijken samen de telling: {{date}}.\",\"notice_one\":\"Elke partij kan de overeenkomst schriftelijk opzeggen, met een opzegtermijn van {{days}}\xA0werkdag.\",\"notice_other\":\"Elke partij kan de overeenkomst schriftelijk opzeggen, met een opzegtermijn van {{days}}\xA0werkdagen.\",\"noReason\":\"Een reden is niet nodig.\",\"paid\":\"Gedaan werk en al geboekte media worden betaald; voor de tijd daarna is niets meer verschuldigd.\",\"handOver\":\"Overgedragen aan het eind: {{what}}\",\"decent\":\"Beide partijen ronden af wat nog verschuldigd is en nemen afscheid van de mensen met wie zij werkten. Geen van beide laat zich tegenover derden negatief uit over de andere.\"},\"ownership\":{\"name\":\"Rechten en gebruik\",\"licence\":\"Het bureau houdt de rechten op wat het maakt; de opdrachtgever mag het gebruiken. Deze licentie is niet exclusief.\",\"assignment\":\"Het bureau draagt de rechten op wat het maakt over aan de opdrachtgever.\",\"uses\":\"Gebruik: {{uses}}.\",\"territory\":\"Gebied: {{territory}}.\",\"thirdParty\":\"Materiaal van anderen daarin: {{thirdParty}}.\",\"onPayment\":\"Het recht van de opdrachtgever gaat in zodra de laatste factuur is betaald.\",\"onDelivery\":\"Het recht van de opdrachtgever gaat in bij de levering.\",\"formPL\":\"Naar Pools recht is zo’n overdracht nietig zonder schriftelijke vorm: beide partijen ondertekenen op papier, of met gekwalificeerde elektronische handtekeningen.\",\"formNL\":\"Naar Nederlands recht is voor overdracht van auteursrecht een ondertekende akte nodig: beide partijen ondertekenen op papier.\",\"accounts\":{\"agency\":\"Accounts die voor dit werk worden geopend, staan op naam van het bureau; aan het eind draagt het de inhoud over.\",\"client\":\"Accounts die voor dit werk worden geopend, staan vanaf de eerste dag op naam van de opdrachtgever.\"}},\"data\":{\"name\":\"Privacy\",\"no-personal-data\":\"Het bureau verwerkt geen persoonsgegevens voor de opdrachtgever.\",\"agency-processes\":\"Het bureau verwerkt persoonsgegevens alleen voor de opdrachtgever en volgens diens instructies; de partijen sluiten vóór de start een aparte verwerkersovereenkomst. Aan het eind geeft het bureau de gegevens terug of wist het die, naar keuze van de opdrachtgever.\",\"joint\":\"De partijen bepalen samen hoe persoonsgegevens worden gebruikt en leggen vóór de start vast wie vragen van betrokkenen beantwoordt.\"},\"liability\":{\"name\":\"Aansprakelijkheid\",\"cap\":\"Elke partij vergoedt schade door een eigen tekortkoming, tot ten hoogste {{amount}} in totaal.\",\"timesFee_one\":\"Elke partij vergoedt schade door een eigen tekortkoming, tot ten hoogste {{times}} keer het honorarium van het bureau in totaal.\",\"timesFee_other\":\"Elke partij vergoedt schade door een eigen tekortkoming, tot ten hoogste {{times}} keer het honorarium van het bureau in totaal.\",\"byLaw\":\"Elke partij vergoedt schade zoals de wet het regelt; er is geen grens afgesproken.\"},\"carveOut\":{\"name\":\"Wat buiten elke grens valt\",\"text\":\"Geen beperking van aansprakelijkheid in deze overeenkomst geldt bij opzet, grove schuld of bewuste roekeloosheid, of waar de wet geen beperking toelaat.\"},\"beyondControl\":{\"name\":\"Overmacht\",\"tell_one\":\"Een partij die buiten eigen schuld niet kan nakomen, meldt dat binnen {{days}}\xA0werkdag en is zolang het duurt niets verschuldigd.\",\"tell_other\":\"Een partij die buiten eigen schuld niet kan nakomen, meldt dat binnen {{days}}\xA0werkdagen en is zolang het duurt niets verschuldigd.\",\"events\":\"Overmacht is bijvoorbeeld: {{events}}.\",\"longStop_one\":\"Duurt het langer dan {{days}}\xA0werkdag, dan kan elke partij de overeenkomst met onmiddellijke ingang opzeggen.\",\"longStop_other\":\"Duurt het langer dan {{days}}\xA0werkdagen, dan kan elke partij de overeenkomst met onmiddellijke ingang opzeggen.\"},\"disputes\":{\"name\":\"Geschillen\",\"talk_one\":\"Eerst praten de partijen, binnen {{days}}\xA0werkdag.\",\"talk_other\":\"Eerst praten de partijen, binnen {{days}}\xA0werkdagen.\",\"notice_one\":\"Helpt dat niet, dan stuurt de partij die een tekortkoming ziet, een schriftelijke ingebrekestelling met een hersteltermijn van {{days}}\xA0werkdag.\",\"notice_other\":\"Helpt dat niet, dan stuurt de partij die een tekortkoming ziet, een schriftelijke ingebrekestelling met een hersteltermijn van {{days}}\xA0werkdagen.\",\"mediator\":\"Daarna vragen de partijen een mediator.\",\"form\":{\"NL\":\"Dit is de ingebrekestelling van artikel 6:82 BW, en de hersteltermijn geldt als redelijke termijn. Een ingebrekestelling is niet nodig als voor de nakoming een fatale termijn is afgesproken (artikel 6:83 BW).\",\"PL\":\"Dit is het wezwanie van artikel 491 § 1 van het Poolse burgerlijk wetboek. De hersteltermijn is daarin de aanvullende termijn. Er staat ook in dat de afzender de overeenkomst ontbindt als die termijn zonder gevolg verstrijkt.\",\"KR\":\"Dit is de 최고 van artikel 544 van het Koreaanse burgerlijk wetboek, en de hersteltermijn geldt als redelijke termijn (상당한 기간). Een 최고 is niet nodig als de andere partij al heeft gezegd dat zij niet nakomt.\",\"GB\":\"Dit is een notice to cure: daarin staat wat de tekortkoming is en hoe die wordt hersteld.\"},\"court\":\"Pas dan beslist de rechter: {{court}}.\"},\"law\":{\"name\":\"Toepasselijk recht\",\"text\":\"Op deze overeenkomst is {{law}} van toepassing.\",\"region\":\"Op deze overeenkomst is {{law}} van toepassing ({{region}}).\",\"words\":{\"NL\":\"Wat in dit stuk inspanning heet, is in dat recht een inspanningsverbintenis; wat resultaat heet, is een resultaatsverbintenis.\",\"PL\":\"Wat in dit stuk inspanning heet, is in dat recht een zobowiązanie starannego działania; wat resultaat heet, is een zobowiązanie rezultatu.\",\"KR\":\"Wat in dit stuk inspanning heet, is in dat recht 수단채무; wat resultaat heet, is 결과채무.\"}},\"signing\":{\"name\":\"Ondertekening\",\"electronic\":\"De partijen kiezen voor elektronisch ondertekenen en geven dat onderling de werking van een handtekening. Dit bestand, door beide partijen ondertekend, is de overeenkomst.\",\"paper\":\"De partijen ondertekenen op papier. De bladen die beide partijen hebben ondertekend, zijn de overeenkomst.\",\"because\":\"Dat is nodig omdat onder ‘Rechten en gebruik’ rechten worden overgedragen.\",\"actKR\":\"Dit is de overeenkomst die artikel\xA03, tweede lid, van de Koreaanse wet op de elektronische handtekening bedoelt.\"},\"languages\":{\"name\":\"Talen\",\"open\":\"Deze overeenkomst is in twee talen opgesteld. Welke tekst voorgaat, staat nog open.\",\"en\":{\"nl\":\"Deze overeenkomst is in het Engels en het Nederlands opgesteld. Bij verschil geldt de Engelse tekst.\",\"pl\":\"Deze overeenkomst is in het Engels en het Pools opgesteld. Bij verschil geldt de Engelse tekst.\",\"ko\":\"Deze overeenkomst is in het Engels en het Koreaans opgesteld. Bij verschil geldt de Engelse tekst.\"},\"nl\":{\"en\":\"Deze overeenkomst is in het Nederlands en het Engels opgesteld. Bij verschil geldt de Nederlandse tekst.\",\"pl\":\"Deze overeenkomst is in het Nederlands en het Pools opgesteld. Bij verschil geldt de Nederlandse tekst.\",\"ko\":\"Deze overeenkomst is in het Nederlands en het Koreaans opgesteld. Bij verschil geldt de Nederlandse tekst.\"},\"pl\":{\"en\":\"Deze overeenkomst is in het Pools en het Engels opgesteld. Bij verschil geldt de Poolse tekst.\",\"nl\":\"Deze overeenkomst is in het Pools en het Nederlands opgesteld. Bij verschil geldt de Poolse tekst.\",\"ko\":\"Deze overeenkomst is in het Pools en het Koreaans opgesteld. Bij verschil geldt de Poolse tekst.\"},\"ko\":{\"en\":\"Deze overeenkomst is in het Koreaans en het Engels opgesteld. Bij verschil geldt de Koreaanse tekst.\",\"nl\":\"Deze overeenkomst is in het Koreaans en het Nederlands opgesteld. Bij verschil geldt de Koreaanse tekst.\",\"pl\":\"Deze overeenkomst is in het Koreaans en het Pools opgesteld. Bij verschil geldt de Koreaanse tekst.\"}},\"copies\":{\"name\":\"Exemplaren\",\"to\":\"Een exemplaar gaat naar: {{to}}.\",\"always\":\"Elke partij bewaart een volledig exemplaar van wat beide partijen hebben ondertekend.\"},\"whole\":{\"name\":\"Hele overeenkomst\",\"text\":\"Dit stuk met zijn bijlage is de hele overeenkomst; eerdere concepten, berichten en beloften horen er niet bij. Wijzigen kan alleen schriftelijk, ondertekend door beide partijen. Een punt dat in hoofdstuk\xA08 open staat, bindt niemand tot beide partijen het op die manier hebben afgesproken.\"},\"other\":{\"name\":\"Verder afgesproken\"}}"),
	law: {
		NL: "Nederlands recht",
		PL: "Pools recht",
		KR: "Koreaans recht",
		GB: "het recht van het Verenigd Koninkrijk",
		IE: "Iers recht",
		BE: "Belgisch recht",
		DE: "Duits recht",
		US: "het recht van de Verenigde Staten"
	},
	legal: {
		chosen: "Opgezocht voor {{law}}.",
		assumed: "Er is nog geen recht gekozen. Dit gaat daarom uit van het recht dat bij het stuk hoort: {{law}}.",
		firms: "Tussen bedrijven: {{days}} dagen na de factuur, tenzij beide partijen uitdrukkelijk meer afspreken en dat niet kennelijk onbillijk is ({{source}}).",
		"large-to-small": "Een groot bedrijf dat een kleiner bedrijf betaalt: {{days}} dagen na de factuur, en niet langer ({{source}}).",
		subcontracting: "Voor onderaanneming in de regel: {{days}} dagen na ontvangst van het werk ({{source}}).",
		since: "Geldt sinds {{date}}.",
		asOf: "Gelezen op {{date}}; niet door een jurist nagekeken."
	},
	finding: {
		other: "{{where}}: een waarschuwing is behouden ({{code}}).",
		gone: "De cijfers laten niet meer zien wat hier is gevonden.",
		goneWords: "{{where}}: wat hier is gevonden, staat er niet meer.",
		"outcome-guarantee": "{{where}}: hier wordt een uitkomst beloofd die niemand hier in de hand heeft.",
		superlative: "{{where}}: hier staat het meeste of het beste, zonder grens.",
		"vague-quantity": "{{where}}: hier staat een hoeveelheid zonder getal.",
		"no-time-window": "{{where}}: er is een getal, maar niet wanneer.",
		"no-audience": "{{where}}: iedereen wordt aangesproken, dus niemand in het bijzonder.",
		"no-baseline": "{{where}}: er staat een verandering, maar niet ten opzichte van wat.",
		"no-measure": "{{where}}: dit is niet te tellen.",
		"beyond-control": "{{where}}: hier staat als zeker wat anderen beslissen.",
		"passive-no-owner": "{{where}}: er moet iets gebeuren, maar niet door wie.",
		"vague-deadline": "{{where}}: er is haast, maar geen datum.",
		"open-ended-scope": "{{where}}: de opsomming heeft geen einde.",
		"unlimited-effort": "{{where}}: de inspanning heeft geen bovengrens.",
		"one-sided-responsibility": "{{where}}: alles ligt bij één partij.",
		loophole: "{{where}}: de formulering laat een uitweg open.",
		"over-capacity": {
			full: "Er wordt op meer gerekend dan er plaats is: {{free}} vrij.",
			bare: "Er wordt op meer gerekend dan er plaats is."
		},
		"cost-above-cap": {
			full: "Ook als het doel is behaald, liggen de kosten van {{cost}} boven de uiterste kosten van {{most}}.",
			bare: "Ook als het doel is behaald, liggen de kosten boven de uiterste kosten."
		},
		"ceiling-breached-at-target": {
			full: "Ook als het doel is behaald ({{target}} extra), liggen de kosten van {{cost}} boven het voorgestelde plafond van {{proposedAtGoal}}.",
			written: "De kosten van {{offered}} liggen boven het plafond van {{ceiling}} dat de opdrachtgever opschreef.",
			bare: "Als het doel is behaald, liggen de kosten boven het plafond."
		},
		"ceiling-breached-at-likely": {
			full: "Bij de waarschijnlijke {{likely}} extra liggen de kosten van {{cost}} boven het voorgestelde plafond van {{proposed}}.",
			written: "De kosten van {{offered}} liggen boven het plafond van {{ceiling}} dat de opdrachtgever opschreef.",
			bare: "Op het waarschijnlijke niveau liggen de kosten boven het plafond."
		},
		"target-outside-range": {
			full: "Het doel ({{target}} extra) ligt buiten wat de opdrachtgever zelf verwacht.",
			bare: "Het doel ligt buiten wat de opdrachtgever zelf verwacht."
		},
		"never-breaks-even": {
			full: "Het plan verdient de kosten van {{cost}} nooit terug: van één extra blijft niets over.",
			bare: "Het plan verdient de kosten nooit terug."
		},
		"no-range": {
			full: "Bij elke vraag staat één getal en geen laag en hoog; over de kans valt dus niets te zeggen.",
			bare: "Bij elke vraag staat één getal en geen laag en hoog; over de kans valt dus niets te zeggen."
		},
		"no-ceiling": "{{where}}: er is geen plafond afgesproken.",
		"no-meter": "{{where}}: er staat niet hoe er wordt geteld.",
		"no-counter": "{{where}}: er staat niet wie er telt.",
		"no-person": "{{where}}: bij deze plicht staat geen persoon.",
		"no-deadline": "{{where}}: er staat geen dag en geen ritme bij.",
		"nobody-decides": "{{where}}: aan de kant van de opdrachtgever staat niemand die beslist.",
		"no-reply-address": "{{where}}: antwoorden op dit adres leest niemand.",
		"reach-without-money": "{{where}}: dit telt aandacht, en niets leidt van daar naar geld.",
		"audience-of-everybody": "{{where}}: niets bakent dit af, dus iedereen is bedoeld.",
		"result-beyond-control": "{{where}}: toegezegd als resultaat, in een schakel waarover deze partij niet beslist.",
		"limit-unanswered": "{{where}}: de andere partij heeft dit niet aanvaard en er niets over gevraagd.",
		"assumption-unchecked": "{{where}}: er staat niet bij wie deze aanname nagaat, of op welke dag.",
		"payment-term-too-long": "{{where}}: langer dan een betalingstermijn in de wet."
	},
	sign: {
		statement: {
			electronic: "Met de handtekening verklaart elke ondertekenaar: ik heb alle pagina’s gelezen, ik stem in met de inhoud en met elektronisch ondertekenen, en ik mag de partij binden waarvoor ik teken.",
			paper: "Met de handtekening verklaart elke ondertekenaar: ik heb alle pagina’s gelezen, ik stem in met de inhoud en ik mag de partij binden waarvoor ik teken. Teken beide exemplaren op de regels hieronder."
		},
		someone: "de ondertekenaar",
		here: "hier tekenen",
		caption: {
			agency: "Voor {{name}}, het bureau",
			client: "Voor {{name}}, de opdrachtgever"
		},
		tooltip: {
			agency: "Handtekening van {{signer}}, voor {{name}}, het bureau",
			client: "Handtekening van {{signer}}, voor {{name}}, de opdrachtgever"
		},
		line: {
			name: "Naam: {{name}}",
			title: "Functie: {{title}}",
			place: "Plaats:",
			date: "Datum:"
		},
		fingerprint: {
			head: "Vingerafdruk van deze overeenkomst",
			detail: "Lees elkaar de vijf getallen voor aan de telefoon. Verschilt er één, dan verschillen de teksten. De volledige vingerafdruk beslist (SHA-256 van de overeenkomst als gegevens, zonder handtekeningen):"
		},
		honest: {
			head: "Wat dit wel en niet aantoont",
			text: "Gewone elektronische handtekening. Legt vast wie zegt te tekenen, de tijd van dit apparaat en een vingerafdruk van de tekst. Bewijst geen identiteit en is niet gekwalificeerd."
		},
		check: {
			head: "Hoe u het controleert",
			open: "Open dit bestand in Ten Tables. De app leest de overeenkomst die erin zit en toont de vingerafdruk; vergelijk die met de vingerafdruk hierboven.",
			attached: "De overeenkomst zit als gegevens in dit bestand. Dezelfde gegevens geven hetzelfde stuk.",
			sealed: "Elke handtekening is gezet met een sleutel en sluit het bestand af. Open het bestand in Ten Tables om te zien of er daarna iets is veranderd. Andere pdf-lezers zien de handtekening ook en noemen de ondertekenaar onbekend: niemand bevestigt van wie de sleutel is. Het nummer ervan staat onder de handtekening; vraag het na op een telefoonnummer dat u al kende."
		},
		what: {
			label: "Wat wordt getekend",
			text: "Alle pagina’s van dit stuk en de overeenkomst die er als gegevens in zit."
		},
		replaces: {
			label: "Wat dit vervangt",
			text: "Dit is versie {{number}}. Zodra beide partijen die hebben getekend, vervangt die versie {{before}}, met de vingerafdruk {{fingerprint}}."
		},
		language: {
			label: "Taal",
			two: "Twee talen naast elkaar; in hoofdstuk\xA07 staat welke voorgaat.",
			only: {
				en: "Engels. Er is geen andere versie.",
				nl: "Nederlands. Er is geen andere versie.",
				pl: "Pools. Er is geen andere versie.",
				ko: "Koreaans. Er is geen andere versie."
			}
		},
		reading: {
			label: "Tijden en bedragen",
			text: "Tijdzone: {{zone}}. De bedragen zijn in {{currency}}."
		},
		agreed: { label: "Per hoofdstuk akkoord" }
	},
	next: {
		head: "Wat hierna gebeurt",
		start: "{{date}}: de periode begint.",
		end: "{{date}}: de periode eindigt; beide partijen leggen de telling naast dit stuk.",
		review: "{{date}}: beide partijen bekijken de telling.",
		payment: "{{date}}: termijn van {{amount}}.",
		openPoint: "{{date}}: open punt\xA0{{number}} moet bekend zijn.",
		assumption: "{{date}}: aanname\xA0{{number}} moet zijn nagegaan."
	},
	annex: {
		lead: "Elk bedrag volgt uit de regels erboven. Bij elke stap met ® is afgerond op de kleinste munt, een halve munt van nul af. Vanaf regel\xA02 zonder btw.",
		caption: "Bedragen in {{currency}}",
		step: "Stap",
		how: "Hoe",
		none: "geen",
		case: {
			low: "Laag",
			likely: "Waarsch.",
			high: "Hoog",
			target: "Doel behaald"
		},
		line: {
			spend: "Besteding per stuk",
			net: "Zonder btw ®",
			each: "Blijft over ®",
			units: "Extra per dag",
			days: "Volle dagen",
			counted: "Geteld in totaal",
			new: "Nieuwe",
			leave: "Zij laten over ®",
			staff: "Extra personeel ®",
			before: "Winst vóór kosten",
			proposed: "Voorgesteld plafond ®",
			cost: "Kosten",
			after: "Winst na kosten",
			return: "Winst op de kosten",
			breakEven: "Kostendekkend bij",
			perDay: "hetzelfde, per dag",
			bearable: "Uiterste per stuk",
			costPer: "Kosten per stuk",
			payback: "Terug in week"
		},
		by: {
			stated: "zoals opgegeven",
			each: "2 × (1 − aandeel) − {{cost}}",
			costOfCase: "verdere kosten",
			room: "ten hoogste {{free}} vrij",
			noRoom: "zoals opgegeven",
			days: "{{days}} × {{weeks}}\xA0weken",
			new: "6 × (1 − toch al)",
			newRefilled: "6 × (1 − toch al × (1 − {{refilled}}))",
			staff: "{{days}}\xA0dagen × {{amount}}",
			noStaff: "geen",
			proposed: "{{share}} van 10",
			proposedByWeek: "verdiend t/m week {{week}}",
			costWithVat: "({{parts}}) + {{vat}} btw",
			breakEven: "(12 + 9) ÷ (3 × deel nieuw), omhoog",
			perDay: "precies ÷ 5",
			payback: "eerste week die 12 dekt",
			leaveOnward: "7 × gaat door × betalingen × 3",
			breakEvenOnward: "(12 + 9) ÷ (3 × gaat door × betalingen × deel nieuw), omhoog"
		}
	},
	weeks: {
		caption: "Winst vóór de kosten, week voor week, alle weken tot dan",
		week: "Week",
		share: "Loopt op",
		earned: "{{case}}: week\xA0{{week}}",
		never: "{{case}}: niet binnen de looptijd",
		note: "Terugverdiend. {{earned}}"
	},
	question: {
		date: { name: "Datum van de overeenkomst" },
		title: { name: "Titel" },
		choice: {
			name: "De keuze van de opdrachtgever",
			reason: { name: "De reden van de keuze" }
		},
		parties: {
			legalName: { name: "Naam" },
			shortName: { name: "Hier genoemd" },
			registerNumber: { name: "Register" },
			address: { name: "Adres" },
			channel: { name: "Antwoordt via" },
			hours: { name: "Bereikbaar" },
			signer: {
				name: { name: "Ondertekenaar" },
				title: { name: "Functie van de ondertekenaar" },
				authority: { name: "Bevoegdheid" }
			}
		},
		people: {
			name: { name: "Persoon" },
			roles: { name: "Rol" },
			deputy: { name: "Waarnemer" },
			channel: { name: "Kanaal" },
			mayRefuse: { name: "Mag weigeren" }
		},
		problem: {
			pain: { name: "Wat er nu knelt" },
			lastTime: { name: "Wat er vorige keer misging" }
		},
		goal: {
			brief: { name: "De opdracht" },
			briefFrom: { name: "De opdracht komt van" },
			metric: { name: "Wat er wordt geteld" },
			unit: { name: "Eenheid" },
			direction: { name: "Richting" },
			window: { name: "Tijdvak" },
			days: { name: "Dagen" },
			period: { name: "Periode" },
			place: { name: "Plaats" },
			reached: { name: "Behaald als" },
			excludedDays: { name: "Dagen die niet meetellen" },
			missingDay: { name: "Een dag zonder telling" },
			otherWay: { name: "Een andere weg" },
			levels: {
				past: { name: "Nu" },
				pastFrom: { name: "Nu: geteld vanaf" },
				pastTo: { name: "Nu: geteld tot en met" },
				pastDays: { name: "Nu: getelde dagen" },
				must: { name: "Ondergrens" },
				plan: { name: "Plan" },
				wish: { name: "Wens" }
			},
			meter: {
				scale: { name: "Wat als één telt" },
				how: { name: "Hoe" },
				moments: { name: "Tijdstippen" },
				record: { name: "Opgeschreven in" },
				counter: { name: "Geteld door" },
				checker: { name: "Nageteld door" },
				attribution: { name: "Waarmee het wordt vergeleken" }
			}
		},
		audience: {
			who: { name: "Wie" },
			age: { name: "Leeftijd" },
			place: { name: "Waar" },
			radius: { name: "Hoe ver" },
			when: { name: "Wanneer" },
			moment: { name: "Het moment" },
			mustNotice: { name: "Moet opvallen" },
			excluded: { name: "Niet bedoeld" },
			evidence: { name: "Waar dat uit blijkt" },
			evidenceNote: { name: "Waar dat uit blijkt, in eigen woorden" }
		},
		economics: {
			expectation: { name: "Eigen eis aan de opbrengst" },
			spend: { name: "Besteding" },
			vat: { name: "Btw in de prijs" },
			remains: { name: "Wat overblijft" },
			unitCost: { name: "Verdere kosten" },
			extra: { name: "Extra per dag" },
			weeks: { name: "Weken" },
			daysPerWeek: { name: "Dagen per week" },
			capacity: { name: "Vrije plaatsen" },
			ramp: { name: "De eerste weken" },
			anyway: { name: "Was toch al gekomen" },
			refilled: { name: "Weer bezette plaatsen" },
			extraStaff: { name: "Extra personeel" },
			costVat: { name: "Btw over de kosten" },
			vatDeductible: { name: "Btw aftrekbaar" },
			ceiling: { name: "Het kostenplafond" },
			ceilingReply: { name: "Het antwoord van het bureau" },
			mediaCap: { name: "Mediaplafond" },
			note: { name: "Toegevoegd door de opdrachtgever" },
			conversion: { name: "Wat erop volgt" },
			lifetime: { name: "Betalingen" }
		},
		options: {
			name: { name: "Naam" },
			what: { name: "Wat het is" },
			cost: { name: "Kosten, zonder btw" },
			effect: { name: "Verwacht effect" },
			clientAdds: { name: "De opdrachtgever voegt toe" },
			seenAfter: { name: "Te zien na" },
			notKnown: { name: "Wat we niet weten" }
		},
		line: {
			stages: {
				name: { name: "Schakel" },
				unit: { name: "Geteld in" },
				control: { name: "Wie beslist" },
				decidedBy: { name: "Wie beslist, in eigen woorden" },
				owed: { name: "Verschuldigd als" },
				counted: { name: "Hoe er wordt geteld" }
			},
			handOver: { name: "Overdrachtspunt" },
			handOverPlace: { name: "Waar dat is" },
			agencyPart: { name: "Het deel van het bureau" },
			clientPart: { name: "Het deel van de opdrachtgever" },
			takenBack: { name: "Eerder gezegd" },
			notIncluded: { name: "Niet inbegrepen" },
			commitments: {
				text: { name: "Toezegging" },
				obligation: { name: "Verschuldigd als" },
				due: { name: "Uiterlijk" },
				evidence: { name: "Geteld aan" },
				dependsOn: { name: "Hangt af van" },
				acceptedWhen: { name: "Aanvaard zodra" },
				acts: { name: "Handelingen" }
			},
			limits: { text: { name: "Wat niet kan worden toegezegd" } },
			assumptions: {
				text: { name: "Aanname" },
				checkBy: { name: "Wanneer nagegaan" },
				ifFalse: { name: "Als het niet zo is" }
			},
			duties: {
				act: { name: "Handeling" },
				person: { name: "Persoon" },
				turnaround: { name: "Termijn" },
				due: { name: "Uiterlijk" },
				ifLate: { name: "Bij vertraging" }
			}
		},
		terms: {
			replyDays: { name: "Antwoordtijd" },
			replacementNotice: { name: "Wisseling van contactpersoon" },
			attention: { name: "Tijd en aandacht" },
			colleague: { name: "Overdracht aan een collega" },
			approvals: { name: "Goedkeuring" },
			rounds: { name: "Correctieronden" },
			reporting: { name: "Rapportage" },
			reviews: { name: "Evaluatie" },
			changes: { name: "Wijzigingen" },
			payment: { name: "Betaling" },
			feeModel: { name: "Honorarium" },
			publicity: { name: "Naamsvermelding" },
			referral: { name: "Doorverwijzing" },
			ownMistakes: { name: "Eigen fouten" },
			respect: { name: "Omgang met elkaar" },
			exit: { name: "Opzegging" },
			ownership: { name: "Rechten en gebruik" },
			data: { name: "Privacy" },
			liability: { name: "Aansprakelijkheid" },
			beyondControl: { name: "Overmacht" },
			disputes: { name: "Geschillen" },
			law: { name: "Toepasselijk recht" },
			signing: { name: "Ondertekening" },
			copies: { name: "Exemplaren" },
			other: { name: "Verder afgesproken" }
		}
	},
	wording: {
		"outcome-guarantee": {
			why: "Niemand heeft deze uitkomst in de hand, dus niemand kan dit waarmaken.",
			ask: "Wat doet u zelf, hoe vaak en vóór wanneer?"
		},
		superlative: {
			why: "Een woord als dit kan niemand nagaan.",
			ask: "Welk getal laat het zien? Is dat er niet, kan het woord dan weg?"
		},
		"vague-quantity": {
			why: "Ieder leest er een ander aantal in.",
			ask: "Hoeveel, en waarvan?"
		},
		"no-time-window": {
			why: "Een getal zonder tijd is niet te halen en niet te missen.",
			ask: "Vóór wanneer, in welke periode, op welke uren?"
		},
		"no-audience": {
			why: "Wat voor iedereen bedoeld is, bereikt niemand in het bijzonder.",
			ask: "Wie precies, waar en op welk moment?"
		},
		"no-baseline": {
			why: "Zonder beginpunt is de verandering niet te zien.",
			ask: "Van hoeveel naar hoeveel, en wanneer gemeten?"
		},
		"no-measure": {
			why: "Dit kan niemand tellen, dus kunnen beiden gelijk hebben.",
			ask: "Wat zou u zien of tellen als het zo was?"
		},
		"beyond-control": {
			why: "Hierover beslissen anderen, niet wie dit schrijft.",
			ask: "Wat biedt u hun aan, en wie telt wat zij doen?"
		},
		"passive-no-owner": {
			why: "Er staat niemand bij, dus niemand hoeft het te doen.",
			ask: "Wie doet dit?"
		},
		"vague-deadline": {
			why: "Ieder heeft een andere dag in gedachten.",
			ask: "Op welke datum, en uiterlijk hoe laat?"
		},
		"open-ended-scope": {
			why: "Een lijst zonder einde kan blijven groeien.",
			ask: "Wat hoort er precies bij, en wat kost meer?"
		},
		"unlimited-effort": {
			why: "Zonder grens kan niemand dit plannen of een prijs geven.",
			ask: "Hoe vaak of hoeveel uur, en wat kost de volgende keer?"
		},
		"one-sided-responsibility": {
			why: "Eén partij draagt wat de ander kan veroorzaken.",
			ask: "Wie is verantwoordelijk voor welke oorzaak, en tot welk bedrag?"
		},
		loophole: {
			why: "Dit laat open of het wel gebeurt.",
			ask: "Wanneer geldt het precies, en wie bepaalt dat?"
		},
		"no-ceiling": {
			why: "Zonder plafond heeft niemand gezegd wat te veel is.",
			ask: "Wat mag het ten hoogste kosten, alles bij elkaar?"
		},
		"no-meter": {
			why: "Wie anders telt, komt op iets anders uit.",
			ask: "Hoe wordt er geteld, en waar wordt het opgeschreven?"
		},
		"no-counter": {
			why: "Er staat niemand bij, dus telt er niemand.",
			ask: "Wie telt er, met naam?"
		},
		"no-person": {
			why: "Er staat niemand bij, dus niemand hoeft het te doen.",
			ask: "Wie doet dit, met naam?"
		},
		"no-deadline": {
			why: "Zonder dag kan niemand te laat zijn.",
			ask: "Vóór wanneer, of hoe vaak?"
		},
		"nobody-decides": {
			why: "Wie niet kan beslissen, kan ook niets afspreken.",
			ask: "Wie beslist er voor de opdrachtgever?"
		},
		"no-reply-address": {
			why: "Wat daarheen gaat, bereikt niemand.",
			ask: "Op welk kanaal antwoordt iemand?"
		},
		"reach-without-money": {
			why: "Aandacht alleen betaalt geen rekening.",
			ask: "Welk deel daarvan gaat door, tot aan de verkoop?"
		},
		"audience-of-everybody": {
			why: "Wie iedereen bedoelt, bereikt niemand in het bijzonder.",
			ask: "Waar zijn ze, wanneer beslissen ze, of wie is niet bedoeld?"
		},
		"result-beyond-control": {
			why: "Niemand kan een resultaat waarmaken waarover anderen beslissen (resultaatsverplichting).",
			ask: "Is het een inspanning (inspanningsverplichting), of hoort het niet bij een schakel?"
		},
		"limit-unanswered": {
			why: "Over een grens waarop niemand heeft geantwoord, ontstaat later onenigheid.",
			ask: "Aanvaardt u deze met naam, of wat vraagt u erover?"
		},
		"assumption-unchecked": {
			why: "Wat niemand nagaat, blijkt pas als het te laat is.",
			ask: "Wie gaat dit na, en uiterlijk op welke dag?"
		},
		"payment-term-too-long": {
			why: "De wet kent een kortere betalingstermijn.",
			ask: "Binnen hoeveel dagen wilt u beiden dat een factuur wordt betaald?"
		}
	}
}, a = {
	label: {
		signedBy: "Ondertekend door",
		states: "Verklaart",
		how: "Hoe",
		when: "Wanneer",
		content: "Vingerafdruk overeenkomst",
		before: "Bestand vóór ondertekening (SHA-256)",
		previous: "Handtekening ervoor",
		status: "Wat dit is"
	},
	authority: {
		owner: "zelfstandig bevoegd om te tekenen, als eigenaar",
		director: "zelfstandig bevoegd om te tekenen, als bestuurder",
		board: "bevoegd om te tekenen namens het bestuur",
		proxy: "bevoegd om te tekenen met een schriftelijke volmacht"
	},
	for: {
		agency: "voor {{name}}, het bureau",
		client: "voor {{name}}, de opdrachtgever"
	},
	consent: "heeft alle pagina’s gelezen en stemt in met de inhoud en met elektronisch ondertekenen",
	how: {
		drawn: "geschreven op dit apparaat, getekend met een sleutel",
		typed: "naam getypt op dit apparaat, getekend met een sleutel"
	},
	clock: "volgens de klok van dit apparaat, niet gecontroleerd",
	first: "geen; dit is de eerste",
	status: "Gewone elektronische handtekening. Legt vast wie zegt te tekenen, de tijd van dit apparaat en een vingerafdruk van de tekst. Bewijst geen identiteit en is niet gekwalificeerd.",
	line: {
		nameTitle: "{{name}}, {{title}}",
		whenHow: "{{when}} ({{zone}}), {{how}}",
		key: "Sleutel {{key}}"
	},
	short: {
		drawn: "geschreven",
		typed: "getypt"
	}
}, o = {
	kind: "Umowa: uzgodnione oczekiwania",
	description: "Umowa między agencją a jej klientem: jeden cel, ile może kosztować i gdzie kończy się odpowiedzialność każdej ze stron. Żadna ze stron nie gwarantuje przychodu.",
	example: {
		line: "PRZYKŁAD, wszystkie nazwy zmyślone",
		watermark: "Przykład – to nie jest umowa"
	},
	furniture: {
		fingerprint: "Skrót treści {{groups}}",
		pageOf: "Strona {page} z {pages}",
		continued: "ciąg dalszy",
		language: "Polski",
		prevails: "wersja rozstrzygająca",
		notSettled: "wersji rozstrzygającej jeszcze nie wybrano",
		otherPrevails: {
			en: "w razie rozbieżności rozstrzyga wersja angielska",
			nl: "w razie rozbieżności rozstrzyga wersja niderlandzka",
			pl: "w razie rozbieżności rozstrzyga wersja polska",
			ko: "w razie rozbieżności rozstrzyga wersja koreańska"
		}
	},
	quote: {
		open: "„",
		close: "”"
	},
	party: {
		agency: "Agencja",
		client: "Klient"
	},
	owner: {
		agency: "Agencja",
		client: "Klient",
		both: "obie strony"
	},
	answeredBy: {
		agency: "odpowiedzi: Agencja",
		client: "odpowiedzi: Klient",
		both: "odpowiedzi: obie strony"
	},
	unanswered: {
		cell: "brak odpowiedzi",
		fact: "brak odpowiedzi"
	},
	unit: {
		quantity_one: "{{count}}\xA0{{one}}",
		quantity_few: "{{count}}\xA0({{many}})",
		quantity_many: "{{count}}\xA0{{many}}",
		quantity_other: "{{count}}\xA0({{many}})",
		named_one: "{{count}}\xA0{{one}}",
		named_few: "{{count}}\xA0({{many}})",
		named_many: "{{count}}\xA0{{many}}",
		named_other: "{{count}}\xA0({{many}})",
		change: "{{from}} → {{to}}",
		namedChange: "{{from}} → {{to}} {{many}}",
		unnamed: "jednostek",
		unnamedOne: "jednostka"
	},
	case: {
		low: "nisko",
		likely: "prawdopodobnie",
		high: "wysoko",
		target: "po osiągnięciu celu"
	},
	caseHead: {
		low: "Nisko",
		likely: "Prawdopodobnie",
		high: "Wysoko",
		target: "Po osiągnięciu celu"
	},
	level: {
		past: "Teraz",
		must: "Minimum",
		plan: "Plan",
		wish: "Życzenie",
		caption: "Cztery poziomy",
		head: "Poziom",
		units: "Liczba {{units}}",
		change: "Różnica",
		meaning: "Co oznacza",
		pastDays_one: "średnia z {{days}}\xA0policzonego dnia",
		pastDays_few: "średnia z {{days}}\xA0policzonych dni",
		pastDays_many: "średnia z {{days}}\xA0policzonych dni",
		pastDays_other: "średnia z {{days}}\xA0policzonego dnia",
		pastFrom: "od {{date}}",
		pastTo: "do {{date}} włącznie",
		means: {
			must: "poniżej tego poziomu cel jest chybiony i obie strony wracają do planu",
			plan: "na tym poziomie cel jest osiągnięty",
			wish: "więcej, niż zaplanowano; nikt na to nie liczy"
		},
		direction: {
			up: "Im więcej, tym lepiej.",
			down: "Im mniej, tym lepiej."
		}
	},
	section: {
		table: "Przy stole",
		goal: "Cel",
		audience: "Odbiorcy",
		money: "Pieniądze",
		options: "Opcje",
		line: "Linia odpowiedzialności",
		terms: "Współpraca",
		open: "Kwestie otwarte i świadomie pozostawione",
		sign: "Podpisy i zapis podpisania",
		annex: "Rachunek wiersz po wierszu",
		annexNumber: "Załącznik\xA0A"
	},
	open: {
		inline: "kwestia otwarta ({{owner}})",
		fact: "kwestia otwarta",
		none: "Brak otwartych kwestii.",
		count_one: "W dokumencie zostaje {{count}}\xA0otwarta kwestia.",
		count_few: "W dokumencie zostają {{count}}\xA0otwarte kwestie.",
		count_many: "W dokumencie zostaje {{count}}\xA0otwartych kwestii.",
		count_other: "W dokumencie zostaje {{count}}\xA0otwartej kwestii.",
		noDue: "bez terminu",
		caption: "Kwestie otwarte",
		head: {
			what: "Co",
			who: "Kto ustala",
			by: "Termin"
		}
	},
	leftOut: {
		inline: "pominięto: {{reason}}",
		fact: "pominięto",
		caption: "Świadomie pominięte",
		head: {
			what: "Co",
			why: "Dlaczego"
		}
	},
	differs: {
		inline: "strony widzą to różnie:",
		fact: "strony widzą to różnie",
		caption: "Różnice zdań",
		head: {
			question: "Pytanie",
			agency: "Agencja",
			client: "Klient",
			printedAs: "W tym dokumencie"
		},
		notSettled: "jeszcze nie uzgodniono",
		by: {
			agency: "odpowiedź Agencji",
			client: "odpowiedź Klienta",
			both: "uzgodniono wspólnie"
		}
	},
	kept: {
		none: "Nie pozostawiono żadnego ostrzeżenia.",
		count_one: "Świadomie pozostawiono {{count}}\xA0ostrzeżenie, z podaniem powodu.",
		count_few: "Świadomie pozostawiono {{count}}\xA0ostrzeżenia, każde z podaniem powodu.",
		count_many: "Świadomie pozostawiono {{count}}\xA0ostrzeżeń, każde z podaniem powodu.",
		count_other: "Świadomie pozostawiono {{count}}\xA0ostrzeżenia, z podaniem powodu.",
		caption: "Pozostawione ostrzeżenia",
		head: {
			found: "Co zauważono",
			why: "Dlaczego zostaje"
		}
	},
	glance: {
		noDate: "bez daty",
		untitled: "Umowa jeszcze bez tytułu",
		titleOfNames: "{{agency}} i {{client}}",
		noBrief: "Nie zapisano jeszcze, czego chce Klient.",
		briefFrom: {
			onlyBlocks: "To zlecenie przekazuje {{name}}; ta osoba może powiedzieć „nie”, ale nie „tak”.",
			others: "To zlecenie przekazuje {{name}}; ta osoba nie decyduje ({{roles}}).",
			none: "To zlecenie przekazuje {{name}}; ta osoba nie decyduje."
		},
		decides: {
			named_one: "Decyduje: {{names}}.",
			named_few: "Decydują: {{names}}.",
			named_many: "Decydują: {{names}}.",
			named_other: "Decydują: {{names}}.",
			nobody: "Nie wskazano nikogo, kto decyduje."
		},
		between: "  i  ",
		party: {
			agency: "{{name}} (Agencja)",
			client: "{{name}} (Klient)"
		},
		role: {
			agency: "Agencja",
			client: "Klient"
		},
		goal: {
			label: "Cel",
			mean_one: "ostatni policzony dzień",
			mean_few: "średnia z {{count}}\xA0ostatnich dni",
			mean_many: "średnia z {{count}}\xA0ostatnich dni",
			mean_other: "średnia z {{count}}\xA0ostatnich dni"
		},
		ceiling: {
			label: "Pułap kosztów",
			none: "Nie uzgodniono",
			detail: "wszystkie koszty, bez VAT",
			cost: "wybrana opcja: {{cost}}",
			counters: "propozycja Agencji: {{amount}}",
			declines: "Agencja go nie przyjmuje"
		},
		profit: {
			label: "Zysk po kosztach",
			detail: "według liczb Klienta, w zaokrągleniu; dokładnie w załączniku\xA0A",
			needs: "wynika z liczb Klienta i wybranej opcji"
		},
		breakEven: {
			label: "Próg rentowności",
			never: "Nieosiągalny",
			detail: "{{units}} więcej dziennie, w pełnym toku",
			all_one: "{{visits}}\xA0w ciągu {{count}}\xA0tygodnia",
			all_few: "{{visits}}\xA0w ciągu {{count}}\xA0tygodni",
			all_many: "{{visits}}\xA0w ciągu {{count}}\xA0tygodni",
			all_other: "{{visits}}\xA0w ciągu {{count}}\xA0tygodnia"
		},
		warnings: {
			head_one: "{{count}}\xA0pozostawione ostrzeżenie",
			head_few: "{{count}}\xA0pozostawione ostrzeżenia",
			head_many: "{{count}}\xA0pozostawionych ostrzeżeń",
			head_other: "{{count}}\xA0pozostawionego ostrzeżenia",
			reasons: "Obie strony o tym wiedzą; powody podano w rozdziale\xA08.",
			others_one: "Tam zapisano jeszcze {{count}}\xA0pozostawione ostrzeżenie.",
			others_few: "Tam zapisano jeszcze {{count}}\xA0pozostawione ostrzeżenia.",
			others_many: "Tam zapisano jeszcze {{count}}\xA0pozostawionych ostrzeżeń.",
			others_other: "Tam zapisano jeszcze {{count}}\xA0pozostawionego ostrzeżenia.",
			short_one: "{{count}} pozostawione ostrzeżenie; powody podano w rozdziale 8.",
			short_few: "{{count}} pozostawione ostrzeżenia; powody podano w rozdziale 8.",
			short_many: "{{count}} pozostawionych ostrzeżeń; powody podano w rozdziale 8.",
			short_other: "{{count}} pozostawionego ostrzeżenia; powody podano w rozdziale 8."
		}
	},
	noGuarantee: {
		statement: "Żadna ze stron nie gwarantuje przychodu.",
		explanation: "Agencja odpowiada za czynności, które wymienia. Klient odpowiada za to, co dzieje się za punktem przekazania. Cel jest wspólny: obie strony na niego pracują, żadna go nie obiecała."
	},
	table: {
		parties: "Strony",
		row: {
			name: "Nazwa",
			called: "Nazwa w umowie",
			register: "Rejestr",
			address: "Adres",
			signs: "Podpisuje",
			authority: "Umocowanie",
			channel: "Odpowiada pod adresem",
			hours: "Godziny"
		},
		people: "Kto decyduje, a kto może tylko wstrzymać",
		head: {
			person: "Osoba",
			role: "Rola",
			deputy: "Zastępstwo",
			maySay: "Co może powiedzieć"
		},
		yesAndNo: "tak i nie",
		onlyNo: "tylko nie",
		replacementHead: "Zmiana osoby do kontaktu",
		replacement_one: "Zmianę osoby do kontaktu zapowiada się z wyprzedzeniem {{days}}\xA0dnia roboczego; przekazanie odbywa się w obecności obu tych osób.",
		replacement_few: "Zmianę osoby do kontaktu zapowiada się z wyprzedzeniem {{days}}\xA0dni roboczych; przekazanie odbywa się w obecności obu tych osób.",
		replacement_many: "Zmianę osoby do kontaktu zapowiada się z wyprzedzeniem {{days}}\xA0dni roboczych; przekazanie odbywa się w obecności obu tych osób.",
		replacement_other: "Zmianę osoby do kontaktu zapowiada się z wyprzedzeniem {{days}}\xA0dnia roboczego; przekazanie odbywa się w obecności obu tych osób."
	},
	authority: {
		owner: "samodzielnie (własna firma)",
		director: "samodzielnie (osoba zarządzająca)",
		board: "w imieniu zarządu",
		proxy: "na podstawie pełnomocnictwa"
	},
	role: {
		decides: "decyduje",
		onlyBlocks: "może tylko wstrzymać",
		advises: "doradza",
		runs: "prowadzi",
		counts: "liczy",
		pays: "płaci"
	},
	goal: {
		sentence: {
			head: "Cel w jednym zdaniu",
			of: "{{metric}}: ",
			change: "średnio z {{past}} do {{plan}} {{units}}",
			level: "średnia liczba {{units}} to {{plan}}"
		},
		scale: {
			head: "Teraz, minimum, plan, życzenie",
			held: "Zakreskowane: {{held}}, zatrzymane na później.",
			room: "razem: {{all}}",
			alt: "Skala od 0 do {{max}} {{units}}: {{levels}}."
		},
		counting: "Jak się liczy",
		reachedAtPlan_one: "ostatni policzony dzień jest na poziomie planu",
		reachedAtPlan_few: "średnia z ostatnich {{days}}\xA0policzonych dni jest na poziomie planu",
		reachedAtPlan_many: "średnia z ostatnich {{days}}\xA0policzonych dni jest na poziomie planu",
		reachedAtPlan_other: "średnia z ostatnich {{days}}\xA0policzonych dni jest na poziomie planu",
		reachedAbove_one: "wynik ostatniego policzonego dnia to {{level}} lub więcej",
		reachedAbove_few: "średnia z ostatnich {{days}}\xA0policzonych dni to {{level}} lub więcej",
		reachedAbove_many: "średnia z ostatnich {{days}}\xA0policzonych dni to {{level}} lub więcej",
		reachedAbove_other: "średnia z ostatnich {{days}}\xA0policzonych dni to {{level}} lub więcej",
		reachedBelow_one: "wynik ostatniego policzonego dnia to {{level}} lub mniej",
		reachedBelow_few: "średnia z ostatnich {{days}}\xA0policzonych dni to {{level}} lub mniej",
		reachedBelow_many: "średnia z ostatnich {{days}}\xA0policzonych dni to {{level}} lub mniej",
		reachedBelow_other: "średnia z ostatnich {{days}}\xA0policzonych dni to {{level}} lub mniej",
		missingDay: {
			"left-out": "nie wchodzi do średniej; dzień bez liczenia nigdy nie jest zerem",
			"counted-again": "liczy się go ponownie w następnym tygodniu; dzień bez liczenia nigdy nie jest zerem"
		},
		otherWay: {
			"any-way": "dobry jest każdy sposób, który prowadzi do celu",
			"this-way-only": "tylko sposób wskazany w tej umowie"
		},
		meter: { attribution: {
			"before-after": "poziom sprzed startu zestawia się z poziomem po starcie; innych przyczyn się nie odejmuje",
			"difference-in-differences": "zmianę tutaj zestawia się ze zmianą tam, gdzie nic nie zrobiono",
			code: "po kodzie, z którym ludzie przychodzą; wychodzi raczej za mało niż za dużo",
			ask: "z pytania, skąd ktoś o nas wie; to, co znane, wypada wtedy za dobrze",
			holdout: "część miejsc lub dni celowo pozostaje bez działań i służy do porównania"
		} },
		noise: {
			label: "Najmniejsza widoczna zmiana",
			text_one: "około {{change}} dziennie przy {{count}}\xA0policzonym dniu; mniejszej zmiany nie da się odróżnić od przypadku",
			text_few: "około {{change}} dziennie przy {{count}}\xA0policzonych dniach; mniejszej zmiany nie da się odróżnić od przypadku",
			text_many: "około {{change}} dziennie przy {{count}}\xA0policzonych dniach; mniejszej zmiany nie da się odróżnić od przypadku",
			text_other: "około {{change}} dziennie przy {{count}}\xA0policzonego dnia; mniejszej zmiany nie da się odróżnić od przypadku"
		}
	},
	audience: {
		years: "wiek od {{from}} do {{to}} lat",
		metres: "w promieniu {{distance}}\xA0m",
		kilometres: "w promieniu {{distance}}\xA0km"
	},
	evidence: {
		seen: "z własnych obserwacji",
		data: "z danych",
		guess: "przypuszczenie"
	},
	money: {
		expectation: {
			keep: "zachować {{share}} zysku",
			perUnit: "odzyskać {{times}} × poniesiony koszt",
			byWeek: "zwrot kosztu do tygodnia\xA0{{week}}"
		},
		inputs: "Liczby Klienta",
		row: {
			extra: "Liczba dodatkowych {{units}} dziennie, w pełnym toku",
			spend: "Wydatek na jednostkę ({{one}}), z VAT",
			remains: "Co z tego zostaje, przed kosztami stałymi",
			anyway: "I tak by przyszli",
			conversion: "Przechodzi dalej:",
			lifetime: "Płatności na jednostkę ({{one}})"
		},
		same: "Tak samo w każdym przypadku",
		assumed: "(założono; nikt nie podał inaczej)",
		weeks_one: "Plan trwa {{weeks}}\xA0tydzień.",
		weeks_few: "Plan trwa {{weeks}}\xA0tygodnie.",
		weeks_many: "Plan trwa {{weeks}}\xA0tygodni.",
		weeks_other: "Plan trwa {{weeks}}\xA0tygodnia.",
		daysPerWeek_one: "{{days}}\xA0dzień w tygodniu.",
		daysPerWeek_few: "{{days}}\xA0dni w tygodniu.",
		daysPerWeek_many: "{{days}}\xA0dni w tygodniu.",
		daysPerWeek_other: "{{days}}\xA0dnia w tygodniu.",
		ramp_one: "W pierwszym tygodniu: {{shares}} pełnego toku; potem pełny tok.",
		ramp_few: "W pierwszych tygodniach: {{shares}} pełnego toku; potem pełny tok.",
		ramp_many: "W pierwszych tygodniach: {{shares}} pełnego toku; potem pełny tok.",
		ramp_other: "W pierwszych tygodniach: {{shares}} pełnego toku; potem pełny tok.",
		rampNone: "Pełny tok od pierwszego tygodnia.",
		vat: "VAT w cenie: ",
		vatNamed: "{{name}}, {{share}} sprzedaży, stawka {{rate}}",
		vatPart: "{{share}} sprzedaży, stawka {{rate}}",
		unitCost: "Dalszy koszt na jednostkę ({{one}}): {{amount}}.",
		free: "Miejsce na jeszcze: {{free}}.",
		room: "Miejsce na jeszcze: {{free}}; razem {{total}}, zajęte {{occupied}}, zatrzymane na później {{held}}.",
		anyway: "I tak by przyszli: {{share}}.",
		refilled: "Kto i tak by przyszedł, zwalnia miejsce o innej porze; z tych miejsc zapełnia się znowu {{share}}.",
		staff: "Dodatkowa obsługa: {{amount}} dziennie.",
		staffNote: "Dodatkowa obsługa: {{amount}} dziennie ({{note}}).",
		staffNone: "Bez dodatkowej obsługi.",
		costVat: "VAT od kosztu Agencji: {{rate}}.",
		vatDeductible: "Klient może odliczyć VAT od kosztu.",
		vatNotDeductible: "Klient nie może odliczyć VAT od kosztu, więc VAT jest kosztem.",
		outcome: "Co z nich wynika",
		out: {
			visits_one: "Liczba dodatkowych {{units}} w ciągu {{count}}\xA0tygodnia, tylko nowe",
			visits_few: "Liczba dodatkowych {{units}} w ciągu {{count}}\xA0tygodni, tylko nowe",
			visits_many: "Liczba dodatkowych {{units}} w ciągu {{count}}\xA0tygodni, tylko nowe",
			visits_other: "Liczba dodatkowych {{units}} w ciągu {{count}}\xA0tygodnia, tylko nowe",
			each: "Co zostaje z jednostki ({{one}})",
			all: "Co zostaje z dodatkowych {{units}}",
			staff: "Dodatkowa obsługa",
			before: "Zysk przed kosztem",
			cost: "Koszt wybranej opcji",
			costGross: "Koszt wybranej opcji, z VAT",
			after: "Zysk po kosztach"
		},
		held: {
			label: "Zestawienie z oczekiwanym zwrotem",
			keep: "Część zysku, która zostaje dla Klienta: {{likely}} na prawdopodobnym poziomie, {{target}} po osiągnięciu celu.",
			perUnit: "Ile razy wraca koszt: {{likely}} na prawdopodobnym poziomie, {{target}} po osiągnięciu celu.",
			byWeek: "Zwrot kosztu: {{likely}} na prawdopodobnym poziomie, {{target}} po osiągnięciu celu.",
			week: "w tygodniu\xA0{{week}}",
			never: "nie w czasie planu",
			nothing: "nic"
		},
		ceiling: {
			amount: "{{amount}} – kwota wpisana przez Klienta: wszystkie koszty razem, bez VAT.",
			withVat: "Z VAT, którego Klient nie może odliczyć: {{amount}}.",
			none: "Klient nie ustala pułapu."
		},
		reply: {
			accepts: "Agencja przyjmuje ten pułap.",
			acceptsOn: "Agencja przyjmuje ten pułap: {{date}}.",
			counters: "Agencja proponuje {{amount}}; powód: {{reason}}",
			declines: "Agencja nie przyjmuje tego pułapu; powód: {{reason}}"
		},
		mediaCap: "Z tej kwoty na media idzie najwyżej {{amount}}. Wydatki na media powyżej tej kwoty są kosztem własnym Agencji.",
		three: {
			head: "Trzy kwoty, których nie należy mylić",
			most: "Najwyższy opłacalny koszt: {{amount}}, jeśli cel zostanie osiągnięty, czyli {{units}}. Powyżej nie zostaje nic.",
			mostLikely: "Na prawdopodobnym poziomie, {{units}}: {{amount}}.",
			proposed: "Wyliczony pułap: {{amount}} na prawdopodobnym poziomie, {{atGoal}} po osiągnięciu celu; dla Klienta zostaje wtedy {{keep}} zysku. To wynik rachunku, nie prośba.",
			proposedPerUnit: "Wyliczony pułap: {{amount}} na prawdopodobnym poziomie, {{atGoal}} po osiągnięciu celu; Klient odzyskuje wtedy {{times}} × poniesiony koszt. To wynik rachunku, nie prośba.",
			proposedByWeek: "Wyliczony pułap: {{amount}} na prawdopodobnym poziomie, {{atGoal}} po osiągnięciu celu; koszt zwraca się wtedy najpóźniej w tygodniu {{week}}. To wynik rachunku, nie prośba.",
			proposedSame: "Wyliczony pułap: te same kwoty, bo Klient oczekuje tylko zwrotu kosztu. To wynik rachunku, nie prośba.",
			own: "Pułap kosztów: {{amount}}, decyzja Klienta.",
			binds: "Ta kwota wiąże.",
			bindsLater: "Wiąże Agencję od chwili, gdy Agencja go przyjmie.",
			noOwn: "Pułap kosztów: brak kwoty."
		},
		vatNote: "Wszystkie kwoty są bez VAT, chyba że w wierszu zaznaczono inaczej.",
		vatNoteGross: "Koszt, najwyższy opłacalny koszt i wyliczony pułap obejmują VAT, którego Klient nie może odliczyć; pozostałe kwoty są bez VAT, chyba że w wierszu zaznaczono inaczej.",
		sentence: "W jednym zdaniu",
		fullDay: "Pełny dzień, dodatkowo {{units}}, zostawia {{amount}}.",
		optimism: {
			label: "Rachunek optymisty",
			bare: "Cel od pierwszego dnia i nikogo, kto i tak by przyszedł: {{amount}} zamiast {{target}}.",
			full: "Cel od pierwszego dnia i nikogo, kto i tak by przyszedł: {{amount}} zamiast {{target}}. To o {{share}} za dużo."
		},
		every: {
			week: "Płatność powtarza się co tydzień ({{one}}).",
			month: "Płatność powtarza się co miesiąc ({{one}}).",
			quarter: "Płatność powtarza się co kwartał ({{one}}).",
			year: "Płatność powtarza się co rok ({{one}})."
		},
		staffUnasked: "Dodatkowej obsługi nie liczono: nikt jeszcze na to nie odpowiedział."
	},
	chance: {
		profit: "Według liczb Klienta dodatkowy zysk przewyższa koszt w {{cases}}.",
		goal: "Cel lub więcej udaje się osiągnąć w {{cases}}.",
		cases: "około {{times}} na {{of}} przypadków",
		hardlyAny: "mniej niż 1 na 100 przypadków",
		nearlyAll: "więcej niż 99 na 100 przypadków"
	},
	currency: {
		EUR: "euro",
		PLN: "złote",
		KRW: "wony południowokoreańskie",
		USD: "dolary amerykańskie",
		GBP: "funty szterlingi",
		CHF: "franki szwajcarskie",
		SEK: "korony szwedzkie",
		NOK: "korony norweskie",
		DKK: "korony duńskie",
		CZK: "korony czeskie",
		HUF: "forinty węgierskie",
		JPY: "jeny japońskie"
	},
	figure: {
		head: "Od jakiego poziomu to się opłaca",
		profit: "Zysk",
		ceiling: "Wyliczony pułap",
		cost: "Koszt",
		breakEven: "Próg rentowności",
		aDay: "{{units}} dziennie",
		axisX: "liczba dodatkowych {{units}} dziennie, w pełnym toku",
		axisY_one: "Zysk przed kosztem w ciągu {{count}}\xA0tygodnia; waluta: {{currency}}",
		axisY_few: "Zysk przed kosztem w ciągu {{count}}\xA0tygodni; waluta: {{currency}}",
		axisY_many: "Zysk przed kosztem w ciągu {{count}}\xA0tygodni; waluta: {{currency}}",
		axisY_other: "Zysk przed kosztem w ciągu {{count}}\xA0tygodnia; waluta: {{currency}}",
		point: {
			low: "nisko {{number}}",
			likely: "prawdopodobnie {{number}}",
			target: "cel {{number}}"
		},
		reading: "Na lewo od rombu plan kosztuje więcej, niż przynosi (zakreskowane); na prawo zostaje zysk (jasne pole). Wykres według prawdopodobnych liczb, do granicy wolnych miejsc: {{capacity}}.",
		readingNever: "Zysk nie dorównuje kosztowi w granicach wolnych miejsc: {{capacity}} (zakreskowane). Wykres według prawdopodobnych liczb.",
		minus: "minus",
		alt: "Wykres liniowy: zysk przed kosztem rośnie od {{none}} do {{all}}, gdy zajęte jest wszystko: {{capacity}}; z kosztem {{cost}} zrównuje się na poziomie {{at}}.",
		altNever: "Wykres liniowy: zysk przed kosztem idzie od {{none}} do {{all}}, gdy zajęte jest wszystko: {{capacity}}; nigdzie nie dorównuje kosztowi {{cost}}.",
		above: "{{label}}: powyżej kosztu.",
		below: "{{label}}: poniżej kosztu."
	},
	tornado: {
		head: "Co waży najwięcej",
		caption: "Co waży najwięcej: zysk po kosztach; waluta: {{currency}}",
		of: "zakres",
		base: "prawdopodobnie {{amount}}",
		noProfit: "brak zysku",
		low: "gdy nisko",
		high: "gdy wysoko",
		range: "od {{low}} do {{high}}",
		name: {
			units: "Liczba dodatkowych {{units}} dziennie",
			spend: "Wydatek na jednostkę ({{one}})",
			remains: "Co z tego zostaje",
			unitCost: "Dalszy koszt jednostki ({{one}})",
			anyway: "I tak by przyszli",
			stage: "Przechodzi dalej: {{to}}",
			payments: "Płatności na sprzedaż"
		},
		reading: "Jedna liczba przechodzi od niskiej do wysokiej, pozostałe są prawdopodobne. Zysk najbardziej zmienia: {{name}}.",
		alt: "{{name}}: {{range}}, zysk od {{low}} do {{high}}."
	},
	payback: {
		head: "Kiedy koszt się zwróci",
		axisX: "tydzień",
		axisY: "Co wpłynęło do tego czasu, przed kosztem; waluta: {{currency}}",
		reading: "Każda linia sumuje wpływy tydzień po tygodniu; kółko oznacza tydzień, w którym pokryły koszt.",
		alt_one: "Wykres liniowy, {{count}} tydzień: co wpłynęło do tego czasu, obok kosztu {{cost}}.",
		alt_few: "Wykres liniowy, {{count}} tygodnie: co wpłynęło do tego czasu, obok kosztu {{cost}}.",
		alt_many: "Wykres liniowy, {{count}} tygodni: co wpłynęło do tego czasu, obok kosztu {{cost}}.",
		alt_other: "Wykres liniowy, {{count}} tygodnia: co wpłynęło do tego czasu, obok kosztu {{cost}}.",
		end: "{{case}}: na koniec {{amount}}."
	},
	options: {
		lead_one: "Agencja podała {{count}}\xA0opcję i jej koszt; niczego nie zaleca. Brak wyboru to też wybór i nic nie kosztuje.",
		lead_few: "Agencja podała {{count}}\xA0opcje i ich koszt; żadnej nie zaleca. Podano je w kolejności zapisania. Brak wyboru to też wybór i nic nie kosztuje.",
		lead_many: "Agencja podała {{count}}\xA0opcji i ich koszt; żadnej nie zaleca. Podano je w kolejności zapisania. Brak wyboru to też wybór i nic nie kosztuje.",
		lead_other: "Agencja podała {{count}}\xA0opcji i ich koszt; żadnej nie zaleca. Podano je w kolejności zapisania. Brak wyboru to też wybór i nic nie kosztuje.",
		caption: "Opcje",
		letter: "Opcja {{letter}}",
		effect: "Liczba dodatkowych {{units}} dziennie",
		profit: "Zysk po kosztach",
		chance: "Koszt zwraca się w",
		noRange: "nie podano zakresu",
		asked: {
			keep: "Część zysku dla Klienta (oczekiwana: {{asked}})",
			perUnit: "Ile razy wraca koszt (oczekiwane: {{asked}})",
			byWeek: "Zwrot kosztu (oczekiwany: do tygodnia {{asked}})"
		},
		costParts: "wynagrodzenie {{fee}}, media {{media}}, produkcja {{production}}",
		weeks_one: "{{weeks}}\xA0tydzień",
		weeks_few: "{{weeks}}\xA0tygodnie",
		weeks_many: "{{weeks}}\xA0tygodni",
		weeks_other: "{{weeks}}\xA0tygodnia"
	},
	choice: {
		none: "Żadna z opcji.",
		letter: "Opcja {{letter}}.",
		named: "Opcja {{letter}}, {{name}}.",
		gone: "Opcja, której nie ma już na liście: {{name}}.",
		consequence: "Wybór i to, co z niego wynika, należą do Klienta."
	},
	line: {
		head: "Gdzie kończy się jedna część, a zaczyna druga",
		lead: "Do rezultatu zobowiązuje się tylko ten, kto sam ma na niego wpływ (zobowiązanie rezultatu). Wszystko inne to starania, widoczne w czynnościach, które można policzyć (zobowiązanie starannego działania).",
		handOver: "Punkt przekazania",
		between: "między „{{before}}” a „{{after}}”",
		noHandOver: "nie ma przekazania: cała linia należy do jednej strony",
		stages: "Ogniwa, jedno po drugim",
		alt: {
			link: "{{name}} ({{below}})",
			both_one: "Linia: {{count}}\xA0ogniwo. Agencja: {{agency}}. Potem punkt przekazania. Klient: {{client}}.",
			both_few: "Linia: {{count}}\xA0ogniwa. Agencja: {{agency}}. Potem punkt przekazania. Klient: {{client}}.",
			both_many: "Linia: {{count}}\xA0ogniw. Agencja: {{agency}}. Potem punkt przekazania. Klient: {{client}}.",
			both_other: "Linia: {{count}}\xA0ogniwa. Agencja: {{agency}}. Potem punkt przekazania. Klient: {{client}}.",
			bothAt_one: "Linia: {{count}}\xA0ogniwo. Agencja: {{agency}}. Punkt przekazania: {{place}}. Klient: {{client}}.",
			bothAt_few: "Linia: {{count}}\xA0ogniwa. Agencja: {{agency}}. Punkt przekazania: {{place}}. Klient: {{client}}.",
			bothAt_many: "Linia: {{count}}\xA0ogniw. Agencja: {{agency}}. Punkt przekazania: {{place}}. Klient: {{client}}.",
			bothAt_other: "Linia: {{count}}\xA0ogniwa. Agencja: {{agency}}. Punkt przekazania: {{place}}. Klient: {{client}}.",
			agency_one: "Linia: {{count}}\xA0ogniwo, w całości po stronie Agencji: {{agency}}. Nie ma przekazania.",
			agency_few: "Linia: {{count}}\xA0ogniwa, w całości po stronie Agencji: {{agency}}. Nie ma przekazania.",
			agency_many: "Linia: {{count}}\xA0ogniw, w całości po stronie Agencji: {{agency}}. Nie ma przekazania.",
			agency_other: "Linia: {{count}}\xA0ogniwa, w całości po stronie Agencji: {{agency}}. Nie ma przekazania.",
			client_one: "Linia: {{count}}\xA0ogniwo, w całości po stronie Klienta: {{client}}. Nie ma przekazania.",
			client_few: "Linia: {{count}}\xA0ogniwa, w całości po stronie Klienta: {{client}}. Nie ma przekazania.",
			client_many: "Linia: {{count}}\xA0ogniw, w całości po stronie Klienta: {{client}}. Nie ma przekazania.",
			client_other: "Linia: {{count}}\xA0ogniwa, w całości po stronie Klienta: {{client}}. Nie ma przekazania."
		}
	},
	links: {
		link: "Ogniwo",
		decides: "Kto decyduje",
		owed: "Rodzaj zobowiązania",
		counted: "W czym się liczy"
	},
	owed: {
		result: "rezultat",
		means: "starania",
		nobody: "nikt tego nie obiecuje"
	},
	control: {
		agency: "decyduje Agencja",
		client: "decyduje Klient",
		third: "decydują inni",
		audience: "decyduje gość"
	},
	controls: {
		agency: "Agencja",
		client: "Klient",
		third: "osoba trzecia",
		audience: "odbiorcy"
	},
	commitment: {
		caption: "Do czego zobowiązuje się każda ze stron",
		commitment: "Zobowiązanie",
		owedAs: "Rodzaj zobowiązania",
		countedBy: "Po czym się liczy",
		stage: "ogniwo „{{stage}}”",
		dependsOn: "warunek: {{what}}",
		acceptedWhen: "Odbiór, gdy: {{what}}",
		due: "do {{date}}",
		act: {
			once: "{{what}}: {{times}}",
			day: "{{what}}: {{times}} dziennie",
			week: "{{what}}: {{times}} w tygodniu",
			month: "{{what}}: {{times}} w miesiącu",
			run: "{{what}}: {{times}} w czasie całego planu"
		}
	},
	limit: {
		head: {
			agency: "Czego Agencja nie może obiecać",
			client: "Czego Klient nie może obiecać"
		},
		none: "Tu jeszcze nic nie zapisano.",
		covered: {
			agency_one: "Zapisano {{count}} granicę. Będzie widoczna, gdy Klient zapisze własne.",
			agency_few: "Zapisano {{count}} granice. Będą widoczne, gdy Klient zapisze własne.",
			agency_many: "Zapisano {{count}} granic. Będą widoczne, gdy Klient zapisze własne.",
			agency_other: "Zapisano {{count}} granicy. Będą widoczne, gdy Klient zapisze własne.",
			client_one: "Zapisano {{count}} granicę. Będzie widoczna, gdy Agencja zapisze własne.",
			client_few: "Zapisano {{count}} granice. Będą widoczne, gdy Agencja zapisze własne.",
			client_many: "Zapisano {{count}} granic. Będą widoczne, gdy Agencja zapisze własne.",
			client_other: "Zapisano {{count}} granicy. Będą widoczne, gdy Agencja zapisze własne."
		},
		notYet: {
			agency: "Agencja jeszcze tego nie przyjęła",
			client: "Klient jeszcze tego nie przyjął"
		},
		asks: {
			agency: "Agencja pyta: {{question}}",
			client: "Klient pyta: {{question}}"
		},
		accepted: {
			agency: "Agencja to przyjmuje: {{by}}, {{date}}",
			client: "Klient to przyjmuje: {{by}}, {{date}}"
		}
	},
	takenBack: {
		head: "Powiedziane wcześniej i odwołane",
		lead: "Poniższe zdania pochodzą z wcześniejszej oferty, strony internetowej lub ulotki Agencji. Nie są częścią tej umowy; Agencja je odwołuje."
	},
	assumptions: {
		caption: "Co obie strony zakładają",
		head: {
			assumption: "Założenie",
			checkedBy: "Kto sprawdza",
			ifFalse: "Jeśli jest inaczej"
		}
	},
	duties: {
		caption: "Kto co robi i kiedy",
		head: {
			act: "Czynność",
			person: "Osoba",
			time: "Czas",
			ifLate: "W razie spóźnienia"
		}
	},
	duty: {
		sameDay: "tego samego dnia",
		turnaround_one: "{{days}}\xA0dzień roboczy",
		turnaround_few: "{{days}}\xA0dni robocze",
		turnaround_many: "{{days}}\xA0dni roboczych",
		turnaround_other: "{{days}}\xA0dnia roboczego",
		late: {
			"day-for-day": "terminy przesuwają się dzień za dzień",
			nothing: "bez następstw",
			price: "kosztuje {{price}}"
		}
	},
	terms: /* @__PURE__ */ JSON.parse("{\"noGuarantee\":{\"name\":\"Bez gwarancji\",\"text\":\"Żadna ze stron nie gwarantuje przychodu. Cel z rozdziału\xA02 jest wspólnym dążeniem. Samo jego nieosiągnięcie nie jest niewykonaniem umowy przez żadną ze stron; każda odpowiada za własne zobowiązania z rozdziału\xA06.\"},\"duration\":{\"name\":\"Czas trwania\",\"text\":\"Umowa zaczyna się z drugim podpisem i obejmuje okres: {{period}}. Co jest należne za ten okres, pozostaje należne także po nim.\"},\"replies\":{\"name\":\"Czas na odpowiedź\",\"within_one\":\"Każda ze stron odpowiada na wiadomość w ciągu {{days}}\xA0dnia roboczego i podaje, kiedy dotrze reszta.\",\"within_few\":\"Każda ze stron odpowiada na wiadomość w ciągu {{days}}\xA0dni roboczych i podaje, kiedy dotrze reszta.\",\"within_many\":\"Każda ze stron odpowiada na wiadomość w ciągu {{days}}\xA0dni roboczych i podaje, kiedy dotrze reszta.\",\"within_other\":\"Każda ze stron odpowiada na wiadomość w ciągu {{days}}\xA0dnia roboczego i podaje, kiedy dotrze reszta.\",\"always\":\"Każda wiadomość wychodzi z adresu, na który można odpisać.\"},\"attention\":{\"name\":\"Czas i uwaga\",\"every\":{\"week\":\"Strony spotykają się co tydzień.\",\"two-weeks\":\"Strony spotykają się co dwa tygodnie.\",\"month\":\"Strony spotykają się co miesiąc.\",\"quarter\":\"Strony spotykają się co trzy miesiące.\"},\"minutes_one\":\"Na każde spotkanie przeznaczają {{minutes}} minutę.\",\"minutes_few\":\"Na każde spotkanie przeznaczają {{minutes}} minuty.\",\"minutes_many\":\"Na każde spotkanie przeznaczają {{minutes}} minut.\",\"minutes_other\":\"Na każde spotkanie przeznaczają {{minutes}} minuty.\",\"where\":\"Forma i miejsce spotkań: {{where}}.\",\"hours_one\":\"Agencja rezerwuje na tę pracę {{hours}} godzinę w miesiącu.\",\"hours_few\":\"Agencja rezerwuje na tę pracę {{hours}} godziny w miesiącu.\",\"hours_many\":\"Agencja rezerwuje na tę pracę {{hours}} godzin w miesiącu.\",\"hours_other\":\"Agencja rezerwuje na tę pracę {{hours}} godziny w miesiącu.\"},\"colleague\":{\"name\":\"Przekazanie sprawy innej osobie\",\"text\":\"Osoba do kontaktu, która odchodzi, przedstawia nową osobę i przekazuje jej sprawy; druga strona nic za to nie płaci.\",\"refuse_one\":\"W ciągu {{days}} dnia roboczego od przedstawienia druga strona może odmówić współpracy z tą osobą; wtedy proponuje się inną.\",\"refuse_few\":\"W ciągu {{days}} dni roboczych od przedstawienia druga strona może odmówić współpracy z tą osobą; wtedy proponuje się inną.\",\"refuse_many\":\"W ciągu {{days}} dni roboczych od przedstawienia druga strona może odmówić współpracy z tą osobą; wtedy proponuje się inną.\",\"refuse_other\":\"W ciągu {{days}} dnia roboczego od przedstawienia druga strona może odmówić współpracy z tą osobą; wtedy proponuje się inną.\"},\"approvals\":{\"name\":\"Zatwierdzanie\",\"who_one\":\"Propozycje graficzne i teksty zatwierdza lub odrzuca {{approver}}, w ciągu {{days}}\xA0dnia roboczego.\",\"who_few\":\"Propozycje graficzne i teksty zatwierdza lub odrzuca {{approver}}, w ciągu {{days}}\xA0dni roboczych.\",\"who_many\":\"Propozycje graficzne i teksty zatwierdza lub odrzuca {{approver}}, w ciągu {{days}}\xA0dni roboczych.\",\"who_other\":\"Propozycje graficzne i teksty zatwierdza lub odrzuca {{approver}}, w ciągu {{days}}\xA0dnia roboczego.\",\"escalates\":\"Milczenie nie oznacza zgody: Agencja przypomina, a potem pyta osobę zastępującą; do czasu odpowiedzi terminy się przesuwają.\",\"accepted_one\":\"Obie strony zgadzają się, że propozycję uznaje się za przyjętą, jeśli w ciągu {{days}}\xA0dnia roboczego nie ma odpowiedzi.\",\"accepted_few\":\"Obie strony zgadzają się, że propozycję uznaje się za przyjętą, jeśli w ciągu {{days}}\xA0dni roboczych nie ma odpowiedzi.\",\"accepted_many\":\"Obie strony zgadzają się, że propozycję uznaje się za przyjętą, jeśli w ciągu {{days}}\xA0dni roboczych nie ma odpowiedzi.\",\"accepted_other\":\"Obie strony zgadzają się, że propozycję uznaje się za przyjętą, jeśli w ciągu {{days}}\xA0dnia roboczego nie ma odpowiedzi.\"},\"rounds\":{\"name\":\"Rundy poprawek\",\"none\":\"Umowa nie obejmuje żadnej rundy poprawek.\",\"included_one\":\"Każda praca obejmuje {{rounds}}\xA0rundę poprawek.\",\"included_few\":\"Każda praca obejmuje {{rounds}}\xA0rundy poprawek.\",\"included_many\":\"Każda praca obejmuje {{rounds}}\xA0rund poprawek.\",\"included_other\":\"Każda praca obejmuje {{rounds}}\xA0rundy poprawek.\",\"what\":\"Runda to jedna lista zmian, przesłana w całości za jednym razem.\",\"price\":\"Każda następna runda kosztuje {{price}}, bez VAT.\"},\"reporting\":{\"name\":\"Raporty\",\"every\":{\"week\":\"Agencja przesyła raport co tydzień.\",\"two-weeks\":\"Agencja przesyła raport co dwa tygodnie.\",\"month\":\"Agencja przesyła raport co miesiąc.\"},\"on\":\"Dzień raportu: {{day}}.\",\"onBy\":\"Dzień raportu: {{day}}, do godziny {{time}}.\",\"by\":\"Raport jest gotowy do godziny {{time}}.\",\"recommendations\":\"Każdy raport zaczyna się od trzech zaleceń.\",\"rawData\":\"Klient otrzymuje także surowe dane.\"},\"reviews\":{\"name\":\"Przegląd współpracy\",\"every\":{\"two-weeks\":\"Co dwa tygodnie strony wspólnie podsumowują pracę.\",\"month\":\"Co miesiąc strony wspólnie podsumowują pracę.\",\"week\":\"Co tydzień strony wspólnie podsumowują pracę.\",\"quarter\":\"Co trzy miesiące strony wspólnie podsumowują pracę.\"},\"asks\":\"Pytają, które oczekiwania nie zostały spełnione i w czym. Zestawiają to z pieniędzmi: ile wydano i ile wpłynęło. Nikogo nie prosi się o ocenę zadowolenia. Przegląd kończą trzy zalecenia.\"},\"changes\":{\"name\":\"Zmiany\",\"within_one\":\"Decyzja o wniosku o zmianę zapada w ciągu {{days}}\xA0dnia roboczego.\",\"within_few\":\"Decyzja o wniosku o zmianę zapada w ciągu {{days}}\xA0dni roboczych.\",\"within_many\":\"Decyzja o wniosku o zmianę zapada w ciągu {{days}}\xA0dni roboczych.\",\"within_other\":\"Decyzja o wniosku o zmianę zapada w ciągu {{days}}\xA0dnia roboczego.\",\"none\":\"Jeśli Klient zmienia podjętą decyzję, koszt podaje podpisana zmiana.\",\"free_one\":\"Klient może {{times}} raz bez opłat zmienić podjętą decyzję.\",\"free_few\":\"Klient może {{times}} razy bez opłat zmienić podjętą decyzję.\",\"free_many\":\"Klient może {{times}} razy bez opłat zmienić podjętą decyzję.\",\"free_other\":\"Klient może {{times}} raza bez opłat zmienić podjętą decyzję.\",\"further\":\"Każda następna zmiana decyzji kosztuje {{price}}, bez VAT.\",\"each\":\"Każda zmiana decyzji podjętej przez Klienta kosztuje {{price}}, bez VAT.\",\"always\":\"Kto chce czegoś innego, zapisuje, co to zmienia w czasie, koszcie i celu. Zmiana obowiązuje, gdy podpiszą ją obie strony; do tego czasu obowiązuje ten tekst.\"},\"feeModel\":{\"name\":\"Wynagrodzenie\",\"fixed\":\"Wynagrodzenie to jedna stała kwota.\",\"hourly\":\"Wynagrodzenie rozlicza się godzinowo, w granicach pułapu.\",\"retainer\":\"Wynagrodzenie to stała kwota miesięczna.\",\"mixed\":\"Wynagrodzenie jest częściowo stałe, a częściowo rozliczane godzinowo, w granicach pułapu.\"},\"payment\":{\"name\":\"Płatność\",\"schedule\":\"Raty: \",\"part\":\"{{amount}} w dniu {{date}}\",\"exVat\":\", bez VAT.\",\"within_one\":\"Fakturę opłaca się w ciągu {{days}}\xA0dnia.\",\"within_few\":\"Fakturę opłaca się w ciągu {{days}}\xA0dni.\",\"within_many\":\"Fakturę opłaca się w ciągu {{days}}\xA0dni.\",\"within_other\":\"Fakturę opłaca się w ciągu {{days}}\xA0dnia.\",\"doubt_one\":\"Wątpliwość co do faktury zgłasza się w ciągu {{days}}\xA0dnia; część bezsporną płaci się mimo to.\",\"doubt_few\":\"Wątpliwość co do faktury zgłasza się w ciągu {{days}}\xA0dni; część bezsporną płaci się mimo to.\",\"doubt_many\":\"Wątpliwość co do faktury zgłasza się w ciągu {{days}}\xA0dni; część bezsporną płaci się mimo to.\",\"doubt_other\":\"Wątpliwość co do faktury zgłasza się w ciągu {{days}}\xA0dnia; część bezsporną płaci się mimo to.\",\"law\":\"Jeśli prawo przewiduje krótszy termin zapłaty, obowiązuje termin krótszy.\"},\"ceiling\":{\"name\":\"Pułap kosztów\",\"accepted\":\"Wszystkie koszty razem mieszczą się w kwocie {{amount}}, bez VAT. Jest to zobowiązanie rezultatu: Agencja przestaje wydawać, zanim osiągnie pułap, i najpierw pyta. To, co bez podpisanej zmiany wyda ponad pułap, jest jej kosztem własnym.\",\"notYet\":\"Pułap Klienta, {{amount}}, wiąże Agencję od chwili, gdy go przyjmie.\",\"none\":\"Strony nie ustalają pułapu. Ponad koszt wybranej opcji nie wydaje się niczego bez podpisanej zmiany.\"},\"publicity\":{\"name\":\"Użycie nazwy w promocji\",\"none\":\"Żadna ze stron nie wymienia drugiej publicznie, nie pokazuje jej liczb ani nie używa tej pracy jako referencji. Wyjątkiem jest zgoda drugiej strony, udzielona na piśmie na ten jeden przypadek.\",\"agency\":\"Agencja może wymieniać Klienta jako swojego klienta. Klient nie wymienia Agencji publicznie. Liczby pokazuje się tylko za pisemną zgodą na ten jeden przypadek.\",\"client\":\"Klient może wymieniać Agencję jako swoją agencję. Agencja nie wymienia Klienta publicznie. Liczby pokazuje się tylko za pisemną zgodą na ten jeden przypadek.\",\"both\":\"Każda ze stron może wymieniać drugą publicznie. Liczby pokazuje się tylko za pisemną zgodą na ten jeden przypadek.\"},\"referral\":{\"name\":\"Wskazanie innej firmy\",\"text\":\"Jeśli Agencja czegoś nie potrafi, wskazuje kogoś, kto potrafi.\",\"to\":\"Wskazane osoby lub firmy: {{to}}.\",\"unasked\":\"Jeśli Agencja wskazuje Klientowi inną firmę, informuje go o każdej opłacie, którą za to otrzymuje.\",\"feeNamed\":\"O każdej opłacie, którą za to otrzymuje, informuje Klienta.\",\"feeNotNamed\":\"O opłacie, którą za to otrzymuje, nie musi informować.\",\"free\":\"Klient może wybrać kogoś innego.\"},\"ownMistakes\":{\"name\":\"Własne błędy\",\"text_one\":\"Kto popełnia błąd, mówi o tym w ciągu {{days}}\xA0dnia roboczego od jego zauważenia, naprawia go na własny koszt i podaje, co zapobiegnie następnemu.\",\"text_few\":\"Kto popełnia błąd, mówi o tym w ciągu {{days}}\xA0dni roboczych od jego zauważenia, naprawia go na własny koszt i podaje, co zapobiegnie następnemu.\",\"text_many\":\"Kto popełnia błąd, mówi o tym w ciągu {{days}}\xA0dni roboczych od jego zauważenia, naprawia go na własny koszt i podaje, co zapobiegnie następnemu.\",\"text_other\":\"Kto popełnia błąd, mówi o tym w ciągu {{days}}\xA0dnia roboczego od jego zauważenia, naprawia go na własny koszt i podaje, co zapobiegnie następnemu.\"},\"respect\":{\"name\":\"Szacunek\",\"text\":\"Żadna ze stron nie krzyczy na ludzi drugiej strony ani ich nie poniża. Wiadomość wysłana poza godzinami pracy nie wymaga odpowiedzi przed następnym dniem roboczym. Od osób, które wykonują pracę, nikt nie żąda decyzji, które do nich nie należą.\",\"tell_one\":\"Kogo spotka inne traktowanie, ten w ciągu {{days}} dnia roboczego zgłasza to osobie, która decyduje po drugiej stronie.\",\"tell_few\":\"Kogo spotka inne traktowanie, ten w ciągu {{days}} dni roboczych zgłasza to osobie, która decyduje po drugiej stronie.\",\"tell_many\":\"Kogo spotka inne traktowanie, ten w ciągu {{days}} dni roboczych zgłasza to osobie, która decyduje po drugiej stronie.\",\"tell_other\":\"Kogo spotka inne traktowanie, ten w ciągu {{days}} dnia roboczego zgłasza to osobie, która decyduje po drugiej stronie.\",\"again\":\"Jeśli potem to się powtórzy, strona, którą to spotkało, może wypowiedzieć umowę na piśmie ze skutkiem natychmiastowym.\"},\"exit\":{\"name\":\"Wypowiedzenie\",\"review\":\"Obie strony wspólnie patrzą na wyniki liczenia: {{date}}.\",\"notice_one\":\"Każda ze stron może wypowiedzieć umowę na piśmie, z okresem wypowiedzenia {{days}}\xA0dnia roboczego.\",\"notice_few\":\"Każda ze stron może wypowiedzieć umowę na piśmie, z okresem wypowiedzenia {{days}}\xA0dni roboczych.\",\"notice_many\":\"Każda ze stron może wypowiedzieć umowę na piśmie, z okresem wypowiedzenia {{days}}\xA0dni roboczych.\",\"notice_other\":\"Każda ze stron może wypowiedzieć umowę na piśmie, z okresem wypowiedzenia {{days}}\xA0dnia roboczego.\",\"noReason\":\"Powodu nie trzeba podawać.\",\"paid\":\"Za wykonaną pracę i zamówione już media należy się zapłata; za czas późniejszy nic więcej się nie należy.\",\"handOver\":\"Do przekazania na koniec: {{what}}\",\"decent\":\"Obie strony kończą to, do czego się zobowiązały, i żegnają się z ludźmi, z którymi pracowały; żadna nie mówi o drugiej źle osobom trzecim.\"},\"ownership\":{\"name\":\"Prawa i korzystanie\",\"licence\":\"Agencja zachowuje prawa do tego, co tworzy, i udziela Klientowi licencji na korzystanie. Licencja jest niewyłączna.\",\"assignment\":\"Agencja przenosi na Klienta autorskie prawa majątkowe do tego, co tworzy.\",\"uses\":\"Pola eksploatacji: {{uses}}.\",\"territory\":\"Terytorium: {{territory}}.\",\"thirdParty\":\"Wykorzystane materiały innych osób: {{thirdParty}}.\",\"onPayment\":\"Klient uzyskuje prawa z tego punktu z chwilą zapłaty ostatniej faktury.\",\"onDelivery\":\"Klient uzyskuje prawa z tego punktu z chwilą wydania pracy.\",\"formPL\":\"Według prawa polskiego takie przeniesienie bez formy pisemnej jest nieważne: obie strony podpisują na papierze albo kwalifikowanymi podpisami elektronicznymi.\",\"formNL\":\"Według prawa niderlandzkiego przeniesienie autorskich praw majątkowych wymaga podpisanego aktu: obie strony podpisują na papierze.\",\"accounts\":{\"agency\":\"Konta założone do tej pracy są zapisane na Agencję; na koniec Agencja przekazuje ich zawartość.\",\"client\":\"Konta założone do tej pracy są od pierwszego dnia zapisane na Klienta.\"}},\"data\":{\"name\":\"Dane osobowe\",\"no-personal-data\":\"Agencja nie przetwarza dla Klienta danych osobowych.\",\"agency-processes\":\"Agencja przetwarza dane osobowe tylko dla Klienta i według jego poleceń; przed startem strony zawierają osobną umowę powierzenia. Po zakończeniu Agencja zwraca dane lub je usuwa, zależnie od wyboru Klienta.\",\"joint\":\"Strony wspólnie decydują, jak używa się danych osobowych, i przed startem zapisują, kto odpowiada na pytania osób, których dane dotyczą.\"},\"liability\":{\"name\":\"Odpowiedzialność\",\"cap\":\"Każda ze stron odpowiada za szkodę wynikłą z niewykonania lub nienależytego wykonania umowy łącznie do kwoty {{amount}}.\",\"timesFee_one\":\"Każda ze stron odpowiada za szkodę wynikłą z niewykonania lub nienależytego wykonania umowy łącznie do kwoty {{times}} × wynagrodzenie Agencji.\",\"timesFee_few\":\"Każda ze stron odpowiada za szkodę wynikłą z niewykonania lub nienależytego wykonania umowy łącznie do kwoty {{times}} × wynagrodzenie Agencji.\",\"timesFee_many\":\"Każda ze stron odpowiada za szkodę wynikłą z niewykonania lub nienależytego wykonania umowy łącznie do kwoty {{times}} × wynagrodzenie Agencji.\",\"timesFee_other\":\"Każda ze stron odpowiada za szkodę wynikłą z niewykonania lub nienależytego wykonania umowy łącznie do kwoty {{times}} × wynagrodzenie Agencji.\",\"byLaw\":\"Każda ze stron odpowiada za szkodę na zasadach ustawowych; nie uzgodniono limitu.\"},\"carveOut\":{\"name\":\"Czego nie obejmuje żaden limit\",\"text\":\"Żadne ograniczenie odpowiedzialności w tej umowie nie obejmuje szkody wyrządzonej umyślnie lub wskutek rażącego niedbalstwa ani przypadków, w których prawo go nie dopuszcza.\"},\"beyondControl\":{\"name\":\"Siła wyższa\",\"tell_one\":\"Strona, która bez swojej winy nie może wykonać zobowiązania, zawiadamia o tym drugą w ciągu {{days}}\xA0dnia roboczego i na ten czas jest z niego zwolniona.\",\"tell_few\":\"Strona, która bez swojej winy nie może wykonać zobowiązania, zawiadamia o tym drugą w ciągu {{days}}\xA0dni roboczych i na ten czas jest z niego zwolniona.\",\"tell_many\":\"Strona, która bez swojej winy nie może wykonać zobowiązania, zawiadamia o tym drugą w ciągu {{days}}\xA0dni roboczych i na ten czas jest z niego zwolniona.\",\"tell_other\":\"Strona, która bez swojej winy nie może wykonać zobowiązania, zawiadamia o tym drugą w ciągu {{days}}\xA0dnia roboczego i na ten czas jest z niego zwolniona.\",\"events\":\"Takim zdarzeniem jest na przykład: {{events}}.\",\"longStop_one\":\"Jeśli trwa to dłużej niż {{days}}\xA0dzień roboczy, każda ze stron może wypowiedzieć umowę ze skutkiem natychmiastowym.\",\"longStop_few\":\"Jeśli trwa to dłużej niż {{days}}\xA0dni robocze, każda ze stron może wypowiedzieć umowę ze skutkiem natychmiastowym.\",\"longStop_many\":\"Jeśli trwa to dłużej niż {{days}}\xA0dni roboczych, każda ze stron może wypowiedzieć umowę ze skutkiem natychmiastowym.\",\"longStop_other\":\"Jeśli trwa to dłużej niż {{days}}\xA0dnia roboczego, każda ze stron może wypowiedzieć umowę ze skutkiem natychmiastowym.\"},\"disputes\":{\"name\":\"Spory\",\"talk_one\":\"Najpierw strony rozmawiają, w ciągu {{days}}\xA0dnia roboczego.\",\"talk_few\":\"Najpierw strony rozmawiają, w ciągu {{days}}\xA0dni roboczych.\",\"talk_many\":\"Najpierw strony rozmawiają, w ciągu {{days}}\xA0dni roboczych.\",\"talk_other\":\"Najpierw strony rozmawiają, w ciągu {{days}}\xA0dnia roboczego.\",\"notice_one\":\"Jeśli to nie pomoże, strona, która widzi naruszenie, wysyła pisemne wezwanie z dodatkowym terminem {{days}}\xA0dnia roboczego.\",\"notice_few\":\"Jeśli to nie pomoże, strona, która widzi naruszenie, wysyła pisemne wezwanie z dodatkowym terminem {{days}}\xA0dni roboczych.\",\"notice_many\":\"Jeśli to nie pomoże, strona, która widzi naruszenie, wysyła pisemne wezwanie z dodatkowym terminem {{days}}\xA0dni roboczych.\",\"notice_other\":\"Jeśli to nie pomoże, strona, która widzi naruszenie, wysyła pisemne wezwanie z dodatkowym terminem {{days}}\xA0dnia roboczego.\",\"mediator\":\"Potem strony proszą o pomoc mediatora.\",\"form\":{\"NL\":\"Jest to ingebrekestelling z art. 6:82 niderlandzkiego kodeksu cywilnego, a wyznaczony termin jest rozsądny. Wezwanie nie jest potrzebne, jeśli uzgodniono termin ściśle określony (fatale termijn, art. 6:83).\",\"PL\":\"Jest to wezwanie z art. 491 § 1 Kodeksu cywilnego: wyznacza odpowiedni dodatkowy termin z zagrożeniem, że po jego bezskutecznym upływie wzywający będzie uprawniony do odstąpienia od umowy.\",\"KR\":\"Jest to 최고 z art. 544 koreańskiego kodeksu cywilnego, a wyznaczony termin jest rozsądny (상당한 기간). Wezwanie nie jest potrzebne, jeśli druga strona już oświadczyła, że nie wykona zobowiązania.\",\"GB\":\"Jest to notice to cure: wskazuje naruszenie i sposób jego usunięcia.\"},\"court\":\"Dopiero potem rozstrzyga sąd: {{court}}.\"},\"law\":{\"name\":\"Prawo właściwe\",\"text\":\"Prawo właściwe dla tej umowy: {{law}}.\",\"region\":\"Prawo właściwe dla tej umowy: {{law}} ({{region}}).\",\"words\":{\"NL\":\"Staraniom z tej umowy odpowiada w tym prawie inspanningsverbintenis, rezultatowi – resultaatsverbintenis.\",\"PL\":\"Starania z tej umowy to w tym prawie zobowiązanie starannego działania, rezultat – zobowiązanie rezultatu.\",\"KR\":\"Staraniom z tej umowy odpowiada w tym prawie 수단채무, rezultatowi – 결과채무.\"}},\"signing\":{\"name\":\"Podpisywanie\",\"electronic\":\"Strony wybierają podpis elektroniczny i nadają mu między sobą skutek podpisu. Umową jest ten plik, podpisany przez obie strony.\",\"paper\":\"Strony podpisują na papierze. Umową są karty podpisane przez obie strony.\",\"because\":\"Jest to konieczne, bo w punkcie „Prawa i korzystanie” przenosi się prawa.\",\"actKR\":\"To uzgodnienie, o którym mowa w art.\xA03 ust.\xA02 koreańskiej ustawy o podpisie elektronicznym.\"},\"languages\":{\"name\":\"Języki\",\"open\":\"Umowę sporządzono w dwóch językach. Wersji rozstrzygającej jeszcze nie wybrano.\",\"en\":{\"nl\":\"Umowę sporządzono w języku angielskim i niderlandzkim. W razie rozbieżności rozstrzyga wersja angielska.\",\"pl\":\"Umowę sporządzono w języku angielskim i polskim. W razie rozbieżności rozstrzyga wersja angielska.\",\"ko\":\"Umowę sporządzono w języku angielskim i koreańskim. W razie rozbieżności rozstrzyga wersja angielska.\"},\"nl\":{\"en\":\"Umowę sporządzono w języku niderlandzkim i angielskim. W razie rozbieżności rozstrzyga wersja niderlandzka.\",\"pl\":\"Umowę sporządzono w języku niderlandzkim i polskim. W razie rozbieżności rozstrzyga wersja niderlandzka.\",\"ko\":\"Umowę sporządzono w języku niderlandzkim i koreańskim. W razie rozbieżności rozstrzyga wersja niderlandzka.\"},\"pl\":{\"en\":\"Umowę sporządzono w języku polskim i angielskim. W razie rozbieżności rozstrzyga wersja polska.\",\"nl\":\"Umowę sporządzono w języku polskim i niderlandzkim. W razie rozbieżności rozstrzyga wersja polska.\",\"ko\":\"Umowę sporządzono w języku polskim i koreańskim. W razie rozbieżności rozstrzyga wersja polska.\"},\"ko\":{\"en\":\"Umowę sporządzono w języku koreańskim i angielskim. W razie rozbieżności rozstrzyga wersja koreańska.\",\"nl\":\"Umowę sporządzono w języku koreańskim i niderlandzkim. W razie rozbieżności rozstrzyga wersja koreańska.\",\"pl\":\"Umowę sporządzono w języku koreańskim i polskim. W razie rozbieżności rozstrzyga wersja koreańska.\"}},\"copies\":{\"name\":\"Egzemplarze\",\"to\":\"Kopie otrzymują: {{to}}.\",\"always\":\"Każda ze stron zachowuje pełny egzemplarz tego, co podpisały obie.\"},\"whole\":{\"name\":\"Całość umowy\",\"text\":\"Ten dokument z załącznikiem to cała umowa; wcześniejsze projekty, wiadomości i obietnice do niej nie należą. Zmienia ją tylko dokument podpisany przez obie strony. Kwestia wymieniona w rozdziale\xA08 jako otwarta nie wiąże nikogo, dopóki obie strony nie uzgodnią jej w ten sposób.\"},\"other\":{\"name\":\"Uzgodniono ponadto\"}}"),
	law: {
		NL: "prawo niderlandzkie",
		PL: "prawo polskie",
		KR: "prawo koreańskie",
		GB: "prawo Zjednoczonego Królestwa",
		IE: "prawo irlandzkie",
		BE: "prawo belgijskie",
		DE: "prawo niemieckie",
		US: "prawo Stanów Zjednoczonych"
	},
	legal: {
		chosen: "Sprawdzone prawo: {{law}}.",
		assumed: "Prawa jeszcze nie wybrano, więc przyjęto prawo dokumentu: {{law}}.",
		firms: "Między firmami: {{days}} dni od doręczenia faktury, chyba że obie strony wyraźnie uzgodnią dłużej i nie jest to rażąco nieuczciwe ({{source}}).",
		"large-to-small": "Gdy duży przedsiębiorca płaci mniejszemu: {{days}} dni od doręczenia faktury, nie dłużej ({{source}}).",
		subcontracting: "Przy podwykonawstwie, co do zasady: {{days}} dni od odbioru pracy ({{source}}).",
		since: "Obowiązuje od: {{date}}.",
		asOf: "Odczytano: {{date}}; prawnik tego nie sprawdził."
	},
	finding: {
		other: "{{where}}: pozostawiono ostrzeżenie ({{code}}).",
		gone: "Liczby nie wykazują już tego, co tu znaleziono.",
		goneWords: "{{where}}: tego, co tu znaleziono, już nie ma.",
		"outcome-guarantee": "{{where}}: obiecuje się tu wynik, nad którym nikt tutaj nie panuje.",
		superlative: "{{where}}: jest tu „najwięcej” albo „najlepiej”, bez granicy.",
		"vague-quantity": "{{where}}: jest tu ilość bez liczby.",
		"no-time-window": "{{where}}: jest liczba, ale nie wiadomo, na kiedy.",
		"no-audience": "{{where}}: mowa do wszystkich, czyli do nikogo konkretnego.",
		"no-baseline": "{{where}}: jest zmiana, ale nie wiadomo, względem czego.",
		"no-measure": "{{where}}: tego nie da się policzyć.",
		"beyond-control": "{{where}}: jako pewne podaje się to, o czym decydują inni.",
		"passive-no-owner": "{{where}}: coś trzeba zrobić, ale nie wiadomo, kto to robi.",
		"vague-deadline": "{{where}}: jest pośpiech, ale nie ma daty.",
		"open-ended-scope": "{{where}}: lista nie ma końca.",
		"unlimited-effort": "{{where}}: starania nie mają górnej granicy.",
		"one-sided-responsibility": "{{where}}: wszystko spoczywa na jednej stronie.",
		loophole: "{{where}}: sformułowanie zostawia furtkę.",
		"over-capacity": {
			full: "Liczy się na więcej, niż jest miejsca; wolne: {{free}}.",
			bare: "Liczy się na więcej, niż jest miejsca."
		},
		"cost-above-cap": {
			full: "Nawet po osiągnięciu celu koszt {{cost}} przekracza najwyższy opłacalny koszt {{most}}.",
			bare: "Nawet po osiągnięciu celu koszt przekracza najwyższy opłacalny koszt."
		},
		"ceiling-breached-at-target": {
			full: "Nawet po osiągnięciu celu, dodatkowo {{target}}, koszt {{cost}} przekracza wyliczony pułap {{proposedAtGoal}}.",
			written: "Koszt {{offered}} przekracza pułap {{ceiling}}, który wpisał Klient.",
			bare: "Po osiągnięciu celu koszt przekracza pułap."
		},
		"ceiling-breached-at-likely": {
			full: "Na prawdopodobnym poziomie, dodatkowo {{likely}}, koszt {{cost}} przekracza wyliczony pułap {{proposed}}.",
			written: "Koszt {{offered}} przekracza pułap {{ceiling}}, który wpisał Klient.",
			bare: "Na prawdopodobnym poziomie koszt przekracza pułap."
		},
		"target-outside-range": {
			full: "Cel, dodatkowo {{target}}, leży poza zakresem, którego spodziewa się sam Klient.",
			bare: "Cel leży poza zakresem, którego spodziewa się sam Klient."
		},
		"never-breaks-even": {
			full: "Koszt {{cost}} nigdy się nie zwraca: z kolejnej jednostki nie zostaje nic.",
			bare: "Koszt nigdy się nie zwraca."
		},
		"no-range": {
			full: "Przy każdym pytaniu jest jedna liczba, bez zakresu, więc o szansie nie da się nic powiedzieć.",
			bare: "Przy każdym pytaniu jest jedna liczba, bez zakresu, więc o szansie nie da się nic powiedzieć."
		},
		"no-ceiling": "{{where}}: nie uzgodniono pułapu.",
		"no-meter": "{{where}}: nie podano, jak się liczy.",
		"no-counter": "{{where}}: nie podano, kto liczy.",
		"no-person": "{{where}}: przy tym obowiązku nie ma osoby.",
		"no-deadline": "{{where}}: nie podano ani dnia, ani rytmu.",
		"nobody-decides": "{{where}}: po stronie Klienta nie wskazano nikogo, kto decyduje.",
		"no-reply-address": "{{where}}: pod tym adresem nikt nie czyta odpowiedzi.",
		"reach-without-money": "{{where}}: liczy się tu uwagę, a nic nie prowadzi od niej do pieniędzy.",
		"audience-of-everybody": "{{where}}: nic tego nie zawęża, czyli chodzi o wszystkich.",
		"result-beyond-control": "{{where}}: obiecano rezultat w ogniwie, w którym ta strona nie decyduje.",
		"limit-unanswered": "{{where}}: druga strona ani tego nie przyjęła, ani o to nie zapytała.",
		"assumption-unchecked": "{{where}}: nie podano, kto sprawdza to założenie albo do kiedy.",
		"payment-term-too-long": "{{where}}: termin dłuższy niż ustawowy termin zapłaty."
	},
	sign: {
		statement: {
			electronic: "Podpisem każda osoba podpisująca oświadcza, że przeczytała wszystkie strony dokumentu, zgadza się na ich treść i na podpis elektroniczny oraz ma prawo zobowiązać stronę, za którą podpisuje.",
			paper: "Podpisem każda osoba podpisująca oświadcza, że przeczytała wszystkie strony dokumentu, zgadza się na ich treść oraz ma prawo zobowiązać stronę, za którą podpisuje. Oba egzemplarze podpisuje się na liniach poniżej."
		},
		someone: "osoba podpisująca",
		here: "miejsce na podpis",
		caption: {
			agency: "Agencja: {{name}}",
			client: "Klient: {{name}}"
		},
		tooltip: {
			agency: "Podpis: {{signer}}. Agencja: {{name}}",
			client: "Podpis: {{signer}}. Klient: {{name}}"
		},
		line: {
			name: "Imię i nazwisko: {{name}}",
			title: "Funkcja: {{title}}",
			place: "Miejsce:",
			date: "Data:"
		},
		fingerprint: {
			head: "Skrót treści tej umowy",
			detail: "Wystarczy przeczytać sobie nawzajem przez telefon pięć liczb. Jeśli jedna jest inna, teksty się różnią. Rozstrzyga pełny skrót (SHA-256 umowy jako danych, bez podpisów):"
		},
		honest: {
			head: "Co to potwierdza, a czego nie",
			text: "Zwykły podpis elektroniczny. Zapisuje, kto oświadcza, że podpisuje, czas tego urządzenia i skrót treści. Nie potwierdza tożsamości, nie jest kwalifikowany, nie zastępuje formy pisemnej."
		},
		check: {
			head: "Jak to sprawdzić",
			open: "Wystarczy otworzyć ten plik w Ten Tables: aplikacja odczytuje zawartą w nim umowę i pokazuje jej skrót, który można porównać ze skrótem powyżej.",
			attached: "Umowa jest zawarta w tym pliku jako dane. Te same dane dają ten sam dokument.",
			sealed: "Do każdego podpisu służy klucz, a podpis zamyka plik. Po sprawdzeniu pliku w Ten Tables widać, czy potem coś zmieniono. Inne czytniki PDF też widzą podpis, ale podają, że osoba podpisująca jest nieznana: nikt nie sprawdził, czyj jest klucz. Numer klucza jest pod podpisem; można o niego zapytać pod znanym już wcześniej numerem telefonu."
		},
		what: {
			label: "Co jest podpisywane",
			text: "Wszystkie strony tego dokumentu i zawarta w nim jako dane umowa."
		},
		replaces: {
			label: "Co zastępuje",
			text: "To jest wersja {{number}}. Po podpisaniu przez obie strony zastępuje wersję {{before}} (skrót treści: {{fingerprint}})."
		},
		language: {
			label: "Język",
			two: "Dwa języki obok siebie; rozdział\xA07 mówi, który rozstrzyga.",
			only: {
				en: "Angielski. Nie ma innej wersji.",
				nl: "Niderlandzki. Nie ma innej wersji.",
				pl: "Polski. Nie ma innej wersji.",
				ko: "Koreański. Nie ma innej wersji."
			}
		},
		reading: {
			label: "Czas i kwoty",
			text: "Strefa czasowa: {{zone}}. Waluta kwot: {{currency}}."
		},
		agreed: { label: "Rozdziały już uzgodnione" }
	},
	next: {
		head: "Co dalej",
		start: "{{date}}: początek okresu.",
		end: "{{date}}: koniec okresu; obie strony zestawiają wyniki liczenia z tym dokumentem.",
		review: "{{date}}: obie strony patrzą na wyniki liczenia.",
		payment: "{{date}}: rata {{amount}}.",
		openPoint: "{{date}}: termin otwartej kwestii\xA0{{number}}.",
		assumption: "{{date}}: termin sprawdzenia założenia\xA0{{number}}."
	},
	annex: {
		lead: "Każda kwota wynika z wierszy nad nią. W każdym kroku ze znakiem ® zaokrąglono do najmniejszej monety; połówkę zaokrągla się od zera. Od wiersza\xA02 bez VAT.",
		caption: "Kwoty; waluta: {{currency}}",
		step: "Krok",
		how: "Jak",
		none: "brak",
		case: {
			low: "Nisko",
			likely: "Prawdop.",
			high: "Wysoko",
			target: "Cel"
		},
		line: {
			spend: "Wydatek na jednostkę",
			net: "Bez VAT ®",
			each: "Zostaje ®",
			units: "Dodatkowo dziennie",
			days: "Pełne dni",
			counted: "Policzono razem",
			new: "Nowe",
			leave: "Zostaje razem ®",
			staff: "Dodatkowa obsługa ®",
			before: "Zysk przed kosztem",
			proposed: "Wyliczony pułap ®",
			cost: "Koszt",
			after: "Zysk po kosztach",
			return: "Zysk do kosztu",
			breakEven: "Próg rentowności",
			perDay: "to samo, dziennie",
			bearable: "Najwyżej na jedną",
			costPer: "Koszt na jedną",
			payback: "Zwrot w tygodniu"
		},
		by: {
			stated: "jak podano",
			each: "2 × (1 − udział) − {{cost}}",
			costOfCase: "dalszy koszt",
			room: "najwyżej {{free}} wolne",
			noRoom: "jak podano",
			days: "{{days}} × {{weeks}}\xA0tyg.",
			new: "6 × (1 − i tak)",
			newRefilled: "6 × (1 − i tak × (1 − {{refilled}}))",
			staff: "{{days}}\xA0dni × {{amount}}",
			noStaff: "brak",
			proposed: "{{share}} z 10",
			proposedByWeek: "zarobione do tyg. {{week}}",
			costWithVat: "({{parts}}) + {{vat}} VAT",
			breakEven: "(12 + 9) ÷ (3 × część nowych), w górę",
			perDay: "dokładnie ÷ 5",
			payback: "pierwszy tydzień, który pokrywa 12",
			leaveOnward: "7 × dalej × płatności × 3",
			breakEvenOnward: "(12 + 9) ÷ (3 × dalej × płatności × część nowych), w górę"
		}
	},
	weeks: {
		caption: "Zysk przed kosztem, tydzień po tygodniu, narastająco",
		week: "Tydzień",
		share: "Tok",
		earned: "{{case}}: tydzień\xA0{{week}}",
		never: "{{case}}: nie w czasie planu",
		note: "Zwrot kosztu. {{earned}}"
	},
	question: {
		date: { name: "Data umowy" },
		title: { name: "Tytuł" },
		choice: {
			name: "Wybór Klienta",
			reason: { name: "Powód wyboru" }
		},
		parties: {
			legalName: { name: "Nazwa" },
			shortName: { name: "Nazwa w umowie" },
			registerNumber: { name: "Rejestr" },
			address: { name: "Adres" },
			channel: { name: "Adres do odpowiedzi" },
			hours: { name: "Godziny" },
			signer: {
				name: { name: "Osoba podpisująca" },
				title: { name: "Funkcja osoby podpisującej" },
				authority: { name: "Umocowanie" }
			}
		},
		people: {
			name: { name: "Osoba" },
			roles: { name: "Rola" },
			deputy: { name: "Zastępstwo" },
			channel: { name: "Kontakt" },
			mayRefuse: { name: "Co może odrzucić" }
		},
		problem: {
			pain: { name: "Co dziś przeszkadza" },
			lastTime: { name: "Co poszło źle poprzednio" }
		},
		goal: {
			brief: { name: "Zlecenie" },
			briefFrom: { name: "Zlecenie przekazuje" },
			metric: { name: "Co jest liczone" },
			unit: { name: "Jednostka" },
			direction: { name: "Kierunek" },
			window: { name: "Przedział godzin" },
			days: { name: "Dni" },
			period: { name: "Okres" },
			place: { name: "Miejsce" },
			reached: { name: "Cel osiągnięty, gdy" },
			excludedDays: { name: "Dni pominięte" },
			missingDay: { name: "Dzień bez liczenia" },
			otherWay: { name: "Inny sposób" },
			levels: {
				past: { name: "Teraz" },
				pastFrom: { name: "Teraz: liczono od" },
				pastTo: { name: "Teraz: liczono do" },
				pastDays: { name: "Teraz: policzone dni" },
				must: { name: "Minimum" },
				plan: { name: "Plan" },
				wish: { name: "Życzenie" }
			},
			meter: {
				scale: { name: "Co liczy się jako jeden" },
				how: { name: "Jak" },
				moments: { name: "Pory liczenia" },
				record: { name: "Gdzie się zapisuje" },
				counter: { name: "Liczy" },
				checker: { name: "Kontroluje" },
				attribution: { name: "Z czym się porównuje" }
			}
		},
		audience: {
			who: { name: "Kto" },
			age: { name: "Wiek" },
			place: { name: "Gdzie" },
			radius: { name: "Jak daleko" },
			when: { name: "Kiedy" },
			moment: { name: "Chwila decyzji" },
			mustNotice: { name: "Co mają zauważyć" },
			excluded: { name: "Kogo nie dotyczy" },
			evidence: { name: "Skąd to wiadomo" },
			evidenceNote: { name: "Skąd to wiadomo, własnymi słowami" }
		},
		economics: {
			expectation: { name: "Oczekiwany zwrot" },
			spend: { name: "Wydatek na jednostkę" },
			vat: { name: "VAT w cenie" },
			remains: { name: "Co zostaje" },
			unitCost: { name: "Dalszy koszt na jednostkę" },
			extra: { name: "Dodatkowo dziennie" },
			weeks: { name: "Tygodnie" },
			daysPerWeek: { name: "Dni w tygodniu" },
			capacity: { name: "Wolne miejsca" },
			ramp: { name: "Pierwsze tygodnie" },
			anyway: { name: "I tak by przyszli" },
			refilled: { name: "Miejsca zapełnione na nowo" },
			extraStaff: { name: "Dodatkowa obsługa" },
			costVat: { name: "VAT od kosztu" },
			vatDeductible: { name: "Odliczenie VAT" },
			ceiling: { name: "Pułap kosztów" },
			ceilingReply: { name: "Odpowiedź Agencji" },
			mediaCap: { name: "Pułap na media" },
			note: { name: "Dopisek Klienta" },
			conversion: { name: "Co następuje potem" },
			lifetime: { name: "Płatności" }
		},
		options: {
			name: { name: "Nazwa" },
			what: { name: "Co to jest" },
			cost: { name: "Koszt, bez VAT" },
			effect: { name: "Spodziewany efekt" },
			clientAdds: { name: "Co wnosi Klient" },
			seenAfter: { name: "Czas do pierwszego efektu" },
			notKnown: { name: "Czego nie wiemy" }
		},
		line: {
			stages: {
				name: { name: "Ogniwo" },
				unit: { name: "W czym się liczy" },
				control: { name: "Kto decyduje" },
				decidedBy: { name: "Kto decyduje, własnymi słowami" },
				owed: { name: "Rodzaj zobowiązania" },
				counted: { name: "Jak się liczy" }
			},
			handOver: { name: "Punkt przekazania" },
			handOverPlace: { name: "Gdzie to jest" },
			agencyPart: { name: "Część Agencji" },
			clientPart: { name: "Część Klienta" },
			takenBack: { name: "Powiedziane wcześniej" },
			notIncluded: { name: "Czego umowa nie obejmuje" },
			commitments: {
				text: { name: "Zobowiązanie" },
				obligation: { name: "Rodzaj zobowiązania" },
				due: { name: "Termin" },
				evidence: { name: "Po czym się liczy" },
				dependsOn: { name: "Od czego zależy" },
				acceptedWhen: { name: "Odbiór, gdy" },
				acts: { name: "Czynności" }
			},
			limits: { text: { name: "Czego nie można obiecać" } },
			assumptions: {
				text: { name: "Założenie" },
				checkBy: { name: "Kiedy sprawdzone" },
				ifFalse: { name: "Jeśli jest inaczej" }
			},
			duties: {
				act: { name: "Czynność" },
				person: { name: "Osoba" },
				turnaround: { name: "Czas" },
				due: { name: "Termin" },
				ifLate: { name: "W razie spóźnienia" }
			}
		},
		terms: {
			replyDays: { name: "Czas na odpowiedź" },
			replacementNotice: { name: "Zmiana osoby do kontaktu" },
			attention: { name: "Czas i uwaga" },
			colleague: { name: "Przekazanie sprawy innej osobie" },
			approvals: { name: "Zatwierdzanie" },
			rounds: { name: "Rundy poprawek" },
			reporting: { name: "Raporty" },
			reviews: { name: "Przegląd współpracy" },
			changes: { name: "Zmiany" },
			payment: { name: "Płatność" },
			feeModel: { name: "Wynagrodzenie" },
			publicity: { name: "Użycie nazwy w promocji" },
			referral: { name: "Wskazanie innej firmy" },
			ownMistakes: { name: "Własne błędy" },
			respect: { name: "Szacunek" },
			exit: { name: "Wypowiedzenie" },
			ownership: { name: "Prawa i korzystanie" },
			data: { name: "Dane osobowe" },
			liability: { name: "Odpowiedzialność" },
			beyondControl: { name: "Siła wyższa" },
			disputes: { name: "Spory" },
			law: { name: "Prawo właściwe" },
			signing: { name: "Podpisywanie" },
			copies: { name: "Egzemplarze" },
			other: { name: "Uzgodniono ponadto" }
		}
	},
	wording: {
		"outcome-guarantee": {
			why: "Nikt nie ma tego wyniku w ręku, więc nikt nie dotrzyma takiej obietnicy.",
			ask: "Co zrobią Państwo sami, ile razy i do kiedy?"
		},
		superlative: {
			why: "Takiego słowa nikt nie sprawdzi.",
			ask: "Jaka liczba to pokazuje? Jeśli żadna, czy słowo może zniknąć?"
		},
		"vague-quantity": {
			why: "Każdy odczyta tu inną liczbę.",
			ask: "Ile i czego?"
		},
		"no-time-window": {
			why: "Liczby bez terminu nie da się ani osiągnąć, ani chybić.",
			ask: "Do kiedy, w jakim okresie, w jakich godzinach?"
		},
		"no-audience": {
			why: "Co jest dla wszystkich, nie trafia do nikogo.",
			ask: "Kto dokładnie, gdzie i w jakim momencie?"
		},
		"no-baseline": {
			why: "Bez punktu wyjścia nie widać zmiany.",
			ask: "Od ilu do ilu i kiedy to zmierzono?"
		},
		"no-measure": {
			why: "Tego nikt nie policzy, więc obie strony mogą mieć rację.",
			ask: "Co byłoby wtedy widać, co dałoby się policzyć?"
		},
		"beyond-control": {
			why: "O tym decydują inni, a nie ten, kto to pisze.",
			ask: "Co im Państwo proponują i kto liczy, co zrobią?"
		},
		"passive-no-owner": {
			why: "Nikogo tu nie wymieniono, więc nikt nie musi tego zrobić.",
			ask: "Kto to robi?"
		},
		"vague-deadline": {
			why: "Każdy ma na myśli inny dzień.",
			ask: "Do jakiej daty i do której godziny?"
		},
		"open-ended-scope": {
			why: "Lista bez końca może stale rosnąć.",
			ask: "Co dokładnie obejmuje i ile kosztuje reszta?"
		},
		"unlimited-effort": {
			why: "Bez granicy nikt tego nie zaplanuje ani nie wyceni.",
			ask: "Ile razy lub ile godzin i ile kosztuje następny raz?"
		},
		"one-sided-responsibility": {
			why: "Jedna strona odpowiada za to, co może spowodować druga.",
			ask: "Kto odpowiada za jaką przyczynę i do jakiej kwoty?"
		},
		loophole: {
			why: "Nie wiadomo, czy to w ogóle nastąpi.",
			ask: "Kiedy dokładnie to obowiązuje i kto o tym decyduje?"
		},
		"no-ceiling": {
			why: "Bez pułapu nikt nie powiedział, ile to za dużo.",
			ask: "Ile to może kosztować najwyżej, ze wszystkim?"
		},
		"no-meter": {
			why: "Kto liczy inaczej, otrzyma inny wynik.",
			ask: "Jak się to liczy i gdzie się zapisuje?"
		},
		"no-counter": {
			why: "Nikogo nie wymieniono, więc nikt nie liczy.",
			ask: "Kto liczy, z imienia i nazwiska?"
		},
		"no-person": {
			why: "Nikogo tu nie wymieniono, więc nikt nie musi tego zrobić.",
			ask: "Kto to robi, z imienia i nazwiska?"
		},
		"no-deadline": {
			why: "Bez dnia nikt się nie spóźni.",
			ask: "Do kiedy albo jak często?"
		},
		"nobody-decides": {
			why: "Kto nie może decydować, nie może też niczego uzgodnić.",
			ask: "Kto decyduje w imieniu klienta?"
		},
		"no-reply-address": {
			why: "Co tam trafi, nie dotrze do nikogo.",
			ask: "W jakim kanale ktoś odpowiada?"
		},
		"reach-without-money": {
			why: "Sama uwaga nie płaci rachunków.",
			ask: "Jaka jej część idzie dalej, aż do sprzedaży?"
		},
		"audience-of-everybody": {
			why: "Kto mówi do wszystkich, nie mówi do nikogo.",
			ask: "Gdzie są, kiedy decydują albo o kogo nie chodzi?"
		},
		"result-beyond-control": {
			why: "Nikt nie dotrzyma rezultatu, o którym decydują inni (zobowiązanie rezultatu).",
			ask: "Czy chodzi o starania (zobowiązanie starannego działania), czy o coś poza ogniwami?"
		},
		"limit-unanswered": {
			why: "O granicę bez odpowiedzi łatwo się później spierać.",
			ask: "Czy przyjmują ją Państwo z podaniem nazwiska, czy mają Państwo pytanie?"
		},
		"assumption-unchecked": {
			why: "Założenie, którego nikt nie sprawdza, okazuje się błędne zbyt późno.",
			ask: "Kto to sprawdza i do którego dnia?"
		},
		"payment-term-too-long": {
			why: "Ustawa przewiduje krótszy termin zapłaty.",
			ask: "W ciągu ilu dni faktura ma być opłacona według obu stron?"
		}
	}
}, s = {
	label: {
		signedBy: "Podpis",
		states: "Oświadczenie",
		how: "Sposób",
		when: "Kiedy",
		content: "Skrót treści umowy",
		before: "Plik przed podpisaniem (SHA-256)",
		previous: "Wcześniejszy podpis",
		status: "Co to jest"
	},
	authority: {
		owner: "prawo do samodzielnego podpisu (własna firma)",
		director: "prawo do samodzielnego podpisu (osoba zarządzająca)",
		board: "prawo do podpisu w imieniu zarządu",
		proxy: "prawo do podpisu na podstawie pisemnego pełnomocnictwa"
	},
	for: {
		agency: "Agencja: {{name}}",
		client: "Klient: {{name}}"
	},
	consent: "wszystkie strony przeczytane, zgoda na ich treść i na podpis elektroniczny",
	how: {
		drawn: "podpis narysowany na tym urządzeniu i złożony przy użyciu klucza",
		typed: "nazwisko wpisane na tym urządzeniu, podpis złożony przy użyciu klucza"
	},
	clock: "według niesprawdzonego zegara tego urządzenia",
	first: "brak; to jest pierwszy podpis",
	status: "Zwykły podpis elektroniczny. Zapisuje, kto oświadcza, że podpisuje, czas tego urządzenia i skrót treści. Nie potwierdza tożsamości, nie jest kwalifikowany, nie zastępuje formy pisemnej.",
	line: {
		nameTitle: "{{name}}, {{title}}",
		whenHow: "{{when}} ({{zone}}), {{how}}",
		key: "Klucz {{key}}"
	},
	short: {
		drawn: "podpis narysowany",
		typed: "podpis wpisany"
	}
};
// src/domain/agreement/canonical.ts
function c(e) {
	if (typeof e != "object" || !e) return JSON.stringify(e);
	if (Array.isArray(e)) return `[${e.map(c).join(",")}]`;
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	return t.sort(([e], [t]) => e < t ? -1 : 1), `{${t.map(([e, t]) => `${JSON.stringify(e)}:${c(t)}`).join(",")}}`;
}
var l = (e) => new TextEncoder().encode(c(e)), u = (e) => ({
	ok: !0,
	value: e
}), d = (e) => ({
	ok: !1,
	error: e
});
function f(e) {
	throw Error(`Not a known case: ${JSON.stringify(e)}`);
}
// src/domain/language/text.ts
function p(e, t) {
	let n = h(e, t) ?? ee(e)[0];
	if (n) return d(n);
	let r = e.trim().normalize("NFC");
	return r === "" ? d({
		code: "empty",
		at: 0
	}) : u(r);
}
function m(e, t) {
	let n = h(e, t);
	if (n) return d(n);
	let r = ee(e).filter(({ code: e }) => e !== "line-break");
	return u({
		text: e.replace(/\r\n?|\u2028|\u2029/g, "\n").normalize("NFC"),
		unseen: r
	});
}
function h(e, t) {
	if (e.length > t) return {
		code: "too-long",
		at: t
	};
	if (!e.isWellFormed()) return {
		code: "not-well-formed",
		at: e.search(g)
	};
}
var g = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
function ee(e) {
	let t = [], n = 0;
	for (let r of e) {
		let e = te(r);
		e && t.push({
			code: e,
			at: n,
			character: ae(r)
		}), n += r.length;
	}
	return t;
}
function te(e) {
	return /[\n\r\u2028\u2029]/.test(e) ? "line-break" : /[\p{Cc}\ufff9-\ufffb]/u.test(e) ? "control" : /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(e) ? "bidi" : ie.some(([t, n]) => re(e, t, n)) ? "invisible" : void 0;
}
function ne(e) {
	return [...e].every((e) => /\s/.test(e) || te(e) !== void 0);
}
function re(e, t, n) {
	let r = e.codePointAt(0) ?? 0;
	return r >= t && r <= n;
}
var ie = [
	[173, 173],
	[847, 847],
	[4447, 4448],
	[6068, 6069],
	[6155, 6159],
	[8203, 8205],
	[8288, 8293],
	[8298, 8303],
	[12644, 12644],
	[65024, 65039],
	[65279, 65279],
	[65440, 65440],
	[917504, 921599]
];
function ae(e) {
	return `U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// node_modules/zod/v4/core/util.js
function oe(e) {
	let t = Object.values(e).filter((e) => typeof e == "number");
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function _(e, t) {
	return typeof t == "bigint" ? t.toString() : t;
}
var v = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function se(e) {
	return new v(e);
}
function ce(e) {
	return e == null;
}
function le(e) {
	let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function ue(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var de = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function fe(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
var pe = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function me(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function he(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function y(e) {
	let t = e;
	if (!t) return {};
	if (typeof t == "string") return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	return delete t.message, typeof t.error == "string" ? {
		...t,
		error: () => t.error
	} : t;
}
function ge(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
function _e(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function ve(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function ye(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function be(e) {
	return typeof e == "string" ? e : e?.message;
}
function xe(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function Se(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function Ce(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : be(e.inst?._zod.def?.error?.(e)) ?? be(a?.(e)) ?? be(t?.error?.(e)) ?? be(n.customError?.(e)) ?? be(n.localeError?.(e)) ?? "Invalid input", s = {};
	for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
var we = /[\uD800-\uDBFF]/;
function Te(e) {
	let t = e.length;
	if (!we.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function Ee(e) {
	return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function De(...e) {
	let [t, n, r] = e;
	return typeof t == "string" ? {
		message: t,
		code: "custom",
		input: n,
		inst: r
	} : { ...t };
}
function Oe(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : je(e, n, r.value);
	}
}
function ke(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function Ae(e, t, n) {
	return ke(e, t, n, !1);
}
function je(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : ke(this, t, n.bind(this));
		},
		set(e) {
			ke(this, t, e);
		}
	});
}
function Me(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
var Ne, Pe = !1, Fe = {
	configurable: !0,
	get() {
		Pe = !0;
	}
};
function Ie(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && Ne !== e._zod ? Ne = void 0 : (Ne = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, Fe);
			let e = Pe;
			Pe = !1;
			try {
				let r = n(this);
				return Pe ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), Pe ||= e, r;
			} catch (n) {
				throw delete this[t], Pe ||= e, n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				value: e
			});
		}
	}));
}
function Le(e, t, n, r) {
	let i = Me(e, t);
	i && Object.defineProperty(i, t, {
		configurable: !0,
		get() {
			let e = {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: void 0
			};
			return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: e
			});
		}
	});
}
// node_modules/zod/v4/core/core.js
var Re, ze = {
	value: void 0,
	enumerable: !1
}, Be = "captureStackTrace" in Error ? Error : null;
function Ve(e) {
	let t = Be;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return Be = null, new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}
/* @__NO_SIDE_EFFECTS__ */
function b(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = d, this.traits = /* @__PURE__ */ new Set();
	}
	a.prototype = i;
	let o = n, s = o && /* @__PURE__ */ new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			ze.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", ze);
			} finally {
				ze.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), Oe(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? Ve(u) : this;
		c(t, e);
		let n = t._zod.deferred;
		if (n) {
			for (let e of n) e();
			t._zod.deferred = void 0;
		}
		let i = globalThis.__zod_globalConfig?.postProcessor;
		return i && i(t), t;
	}
	return Object.defineProperty(d, "init", { value: c }), Object.defineProperty(d, Symbol.hasInstance, { value: (t) => r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(d, "name", { value: e }), d;
}
var He = class extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
};
(Re = globalThis).__zod_globalConfig ?? (Re.__zod_globalConfig = {});
var Ue = globalThis.__zod_globalConfig;
function We(e) {
	return e && Object.assign(Ue, e), Ue;
}
// node_modules/zod/v4/core/errors.js
function Ge() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, _, 2), e.message;
}
function Ke(e) {
	this._zod.message = e;
}
var qe = {
	get: Ge,
	set: Ke,
	enumerable: !0,
	configurable: !0
}, Je = {
	value: void 0,
	enumerable: !1
}, Ye = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), Xe = /* @__PURE__ */ b("$ZodError", (e, t) => {
	e.name = "$ZodError", Je.value = t, Object.defineProperty(e, "issues", Je), Je.value = void 0, Object.defineProperty(e, "message", qe);
	let n = Object.getPrototypeOf(e);
	Ye.has(n) || (Ye.add(n), Object.defineProperty(n, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = () => this.message;
			return Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	}));
}, void 0, { Parent: Error }), Ze = /* @__PURE__*/ ((e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new He();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => Ce(e, o, We())));
			throw de(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
})(Xe), Qe = /* @__PURE__*/ ((e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => Ce(e, o, We())));
			throw de(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
})(Xe), $e = /* @__PURE__*/ ((e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new He();
	return a.issues.length ? et(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
})(Xe);
function et(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => Ce(e, n, We()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
var tt = /* @__PURE__*/ ((e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? et(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
})(Xe), nt = /^[\s\S]{0,}$/, rt = /^-?\d+(?:\.\d+)?$/, it = /^(?:true|false)$/i, at = /*@__PURE__*/ b("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), ot = (e) => {
	let t = e.value;
	return !ce(t) && t.length !== void 0;
}, st = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, ct = /*@__PURE__*/ b("$ZodCheckLessThan", (e, t) => {
	at.init(e, t);
	let n = st[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: st[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), lt = /*@__PURE__*/ b("$ZodCheckGreaterThan", (e, t) => {
	at.init(e, t);
	let n = st[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: st[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), ut = /*@__PURE__*/ b("$ZodCheckMaxLength", (e, t) => {
	var n;
	at.init(e, t), (n = e._zod.def).when ?? (n.when = ot), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i > t.maximum ? Te(r) : i) <= t.maximum) return;
		let a = Ee(r);
		n.issues.push({
			origin: a,
			code: "too_big",
			maximum: t.maximum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), dt = /*@__PURE__*/ b("$ZodCheckMinLength", (e, t) => {
	var n;
	at.init(e, t), (n = e._zod.def).when ?? (n.when = ot), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i >= t.minimum && i < t.minimum * 2 ? Te(r) : i) >= t.minimum) return;
		let a = Ee(r);
		n.issues.push({
			origin: a,
			code: "too_small",
			minimum: t.minimum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), ft = /*@__PURE__*/ b("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	at.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	}) : (r = e._zod).check ?? (r.check = () => {});
}), pt = /*@__PURE__*/ b("$ZodCheckRegex", (e, t) => {
	ft.init(e, t), e._zod.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
}), mt = {
	major: 4,
	minor: 6,
	patch: 7
}, ht = /*@__PURE__*/ b("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = mt;
	let r = e._zod.def.checks, i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let t = (t, n, r) => {
			if (t.memo) return t;
			let i = _e(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (ve(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new He();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (Se(t.issues, n, e), i ||= _e(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					Se(t.issues, n, e), i ||= _e(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (_e(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new He();
				return o.then((t) => e._zod.parse(t, a));
			}
			return e._zod.parse(o, a);
		};
		e._zod.run = (r, a) => {
			if (a.skipChecks) return e._zod.parse(r, a);
			if (a.direction === "backward") {
				let t = e._zod.parse({
					value: r.value,
					issues: []
				}, {
					...a,
					skipChecks: !0
				});
				return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
			}
			let o = e._zod.parse(r, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new He();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return Ae(this, "~standard", vt(this));
	},
	set "~standard"(e) {
		ke(this, "~standard", e);
	}
}), gt = (e, t) => e.issues.length ? { issues: e.issues.map((e) => Ce(e, t, We())) } : { value: e.value };
async function _t(e, t) {
	let n = { async: !0 };
	return gt(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function vt(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return gt(r, n);
			} catch {}
			return _t(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
var yt = /*@__PURE__*/ b("$ZodString", (e, t) => {
	ht.init(e, t), e._zod.pattern = t.pattern ?? nt, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch {}
		return typeof n.value == "string" || n.issues.push({
			expected: "string",
			code: "invalid_type",
			input: n.value,
			inst: e
		}), n;
	};
}), bt = /*@__PURE__*/ b("$ZodNumber", (e, t) => {
	ht.init(e, t), e._zod.pattern = rt, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch {}
		let i = n.value;
		if (typeof i == "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
		let a = typeof i == "number" ? Number.isNaN(i) ? "NaN" : Number.isFinite(i) ? void 0 : String(i) : void 0;
		return n.issues.push({
			expected: "number",
			code: "invalid_type",
			input: i,
			inst: e,
			...a ? { received: a } : {}
		}), n;
	};
}), xt = /*@__PURE__*/ b("$ZodBoolean", (e, t) => {
	ht.init(e, t), e._zod.pattern = it, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = !!n.value;
		} catch {}
		let i = n.value;
		return typeof i == "boolean" || n.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input: i,
			inst: e
		}), n;
	};
}), St = /*@__PURE__*/ b("$ZodNever", (e, t) => {
	ht.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: "never",
		code: "invalid_type",
		input: t.value,
		inst: e
	}), t);
});
function Ct(e, t) {
	let n = xe(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (let [t, r] of xe(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, Se(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
var wt = (e) => Array.isArray(e) ? e.length : -1;
function Tt(e, t, n) {
	e.issues.length && t.issues.push(...ye(n, e.issues)), t.value[n] = e.value;
}
var Et = /*@__PURE__*/ b("$ZodArray", (e, t) => {
	ht.init(e, t);
	let n = Ue.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!Array.isArray(a)) return r.issues.push({
			expected: "array",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		let o = [], s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			let n = a[e], c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => Tt(t, r, e)));
			else if (Tt(c, r, e), s && c.issues.length !== 0 && _e(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, Ct(e, wt);
});
function Dt(e, t, n, r, i, a) {
	let o = n in r, s = a === "optional";
	if (o || !s || i !== "optional") {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...ye(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
var Ot = [];
function kt(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : Ot, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = ge(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function At(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (_e(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === "__proto__") {
			u === "never" && s.push(i);
			continue;
		}
		if (u === "never") {
			s.push(i);
			continue;
		}
		let a = l.run({
			value: t[i],
			issues: []
		}, r);
		a instanceof Promise ? e.push(a.then((e) => Dt(e, n, i, t, d, f))) : Dt(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
var jt = /*@__PURE__*/ b("$ZodObject", (e, t) => {
	ht.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, "shape"), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let e = () => {
			let n = { ...r };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = r, Object.defineProperty(t, "shape", { get: e });
	}
	let i = se(() => kt(t));
	Ie(e, "propValues", (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || ue(n, e, /* @__PURE__ */ new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = fe, o = t.catchall, s, c = Ue.memoizer;
	c?.attach(e), e._zod.parse = (t, n) => {
		s ??= i.value;
		let r = t.value;
		if (!a(r)) return t.issues.push({
			expected: "object",
			code: "invalid_type",
			input: r,
			inst: e
		}), t;
		t.value = c ? c.alloc(e, t, {}, n) : {};
		let l = [], u = s.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of s.allKeys) {
			if (d && t.issues.length !== f) {
				if (_e(t, f)) break;
				f = t.issues.length;
			}
			if (e === "__proto__") continue;
			let i = u[e], a = i._zod.optin, o = i._zod.optout, s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			s instanceof Promise ? l.push(s.then((n) => Dt(n, t, e, r, a, o))) : Dt(s, t, e, r, a, o);
		}
		return o ? At(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
});
function Mt(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !_e(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => Ce(e, r, We())))
	}), t);
}
var Nt = /*@__PURE__*/ b("$ZodUnion", (e, t) => {
	ht.init(e, t), Ie(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), Ie(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), Ie(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), Ie(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => le(e.source)).join("|")})$`);
		}
	});
	let n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = (r, i) => {
		if (n) return n(r, i);
		let a = !1, o = [];
		for (let e of t.options) {
			let t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) o.push(t), a = !0;
			else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		return a ? Promise.all(o).then((t) => Mt(t, r, e, i)) : Mt(o, r, e, i);
	};
}), Pt = /*@__PURE__*/ b("$ZodEnum", (e, t) => {
	ht.init(e, t);
	let n = oe(t.entries), r = new Set(n);
	e._zod.values = r, Ie(e, "pattern", (e) => {
		let t = oe(e.def.entries).filter((e) => pe.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => me(e.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: "invalid_value",
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), Ft = /*@__PURE__*/ b("$ZodLiteral", (e, t) => {
	ht.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, Ie(e, "pattern", (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? me(e) : e ? me(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
});
function It(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
var Lt = /*@__PURE__*/ b("$ZodOptional", (e, t) => {
	ht.init(e, t), Ie(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", Ie(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
	}), Ie(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${le(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => It(e, t)) : It(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), Rt = /*@__PURE__*/ b("$ZodCustom", (e, t) => {
	at.init(e, t), ht.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => zt(t, n, r, e));
		zt(i, n, r, e);
	};
});
function zt(e, t, n, r) {
	if (!e) {
		let e = {
			code: "custom",
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(De(e));
	}
}
// node_modules/zod/v4/core/api.js
function Bt(e) {
	return e.checks &&= [...e.checks], e;
}
// @__NO_SIDE_EFFECTS__
function Vt(e, t) {
	return new e(Bt({
		type: "string",
		...y(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function Ht(e, t) {
	return new e(Bt({
		type: "number",
		checks: [],
		...y(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function Ut(e, t) {
	return new e({
		type: "boolean",
		...y(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Wt(e, t) {
	return new e({
		type: "never",
		...y(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Gt(e, t) {
	return new ct({
		check: "less_than",
		...y(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function Kt(e, t) {
	return new lt({
		check: "greater_than",
		...y(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function qt(e, t) {
	return new ut({
		check: "max_length",
		...y(t),
		maximum: e
	});
}
// @__NO_SIDE_EFFECTS__
function Jt(e, t) {
	return new dt({
		check: "min_length",
		...y(t),
		minimum: e
	});
}
// @__NO_SIDE_EFFECTS__
function Yt(e, t) {
	return new pt({
		check: "string_format",
		format: "regex",
		...y(t),
		pattern: e
	});
}
// @__NO_SIDE_EFFECTS__
function Xt(e, t, n) {
	return new e({
		type: "custom",
		check: "custom",
		fn: t,
		...y(n)
	});
}
// node_modules/zod/v4/mini/schemas.js
var Zt = /*@__PURE__*/ b("ZodMiniType", (e, t) => {
	if (!e._zod) throw Error("Uninitialized schema in ZodMiniType.");
	ht.init(e, t), e.def = t, e.type = t.type;
}, {
	get with() {
		return this.check;
	},
	set with(e) {
		ke(this, "with", e);
	},
	parse(e, t) {
		return Ze(this, e, t, { callee: this.parse });
	},
	parseAsync(e, t) {
		return Qe(this, e, t, { callee: this.parseAsync });
	},
	safeParse(e, t) {
		return $e(this, e, t);
	},
	safeParseAsync(e, t) {
		return tt(this, e, t);
	},
	check(...e) {
		let t = this.def;
		return this.clone({
			...t,
			checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
				check: e,
				def: { check: "custom" },
				onattach: []
			} } : e)]
		}, { parent: !0 });
	},
	clone(e, t) {
		return he(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	}
}), Qt = /*@__PURE__*/ b("ZodMiniString", (e, t) => {
	yt.init(e, t), Zt.init(e, t);
});
// @__NO_SIDE_EFFECTS__
function $t(e) {
	return /* @__PURE__ */ Vt(Qt, e);
}
var en = /*@__PURE__*/ b("ZodMiniNumber", (e, t) => {
	bt.init(e, t), Zt.init(e, t);
});
// @__NO_SIDE_EFFECTS__
function tn(e) {
	return /* @__PURE__ */ Ht(en, e);
}
var nn = /*@__PURE__*/ b("ZodMiniBoolean", (e, t) => {
	xt.init(e, t), Zt.init(e, t);
});
// @__NO_SIDE_EFFECTS__
function rn(e) {
	return /* @__PURE__ */ Ut(nn, e);
}
var an = /*@__PURE__*/ b("ZodMiniNever", (e, t) => {
	St.init(e, t), Zt.init(e, t);
});
// @__NO_SIDE_EFFECTS__
function on(e) {
	return /* @__PURE__ */ Wt(an, e);
}
var sn = /*@__PURE__*/ b("ZodMiniArray", (e, t) => {
	Et.init(e, t), Zt.init(e, t);
});
// @__NO_SIDE_EFFECTS__
function cn(e, t) {
	return new sn({
		type: "array",
		element: e,
		...y(t)
	});
}
var ln = /*@__PURE__*/ b("ZodMiniObject", (e, t) => {
	jt.init(e, t), Zt.init(e, t), Le(e, "shape", (e) => e._zod.def.shape, !1);
});
// @__NO_SIDE_EFFECTS__
function x(e, t) {
	return new ln({
		type: "object",
		shape: e,
		catchall: /* @__PURE__ */ on(),
		...y(t)
	});
}
var un = /*@__PURE__*/ b("ZodMiniUnion", (e, t) => {
	Nt.init(e, t), Zt.init(e, t);
});
// @__NO_SIDE_EFFECTS__
function dn(e, t) {
	return new un({
		type: "union",
		options: e,
		...y(t)
	});
}
var fn = /*@__PURE__*/ b("ZodMiniEnum", (e, t) => {
	Pt.init(e, t), Zt.init(e, t), e.options = [...e._zod.values];
});
// @__NO_SIDE_EFFECTS__
function S(e, t) {
	return new fn({
		type: "enum",
		entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e,
		...y(t)
	});
}
var pn = /*@__PURE__*/ b("ZodMiniLiteral", (e, t) => {
	Ft.init(e, t), Zt.init(e, t);
});
// @__NO_SIDE_EFFECTS__
function mn(e, t) {
	return new pn({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...y(t)
	});
}
var hn = /*@__PURE__*/ b("ZodMiniOptional", (e, t) => {
	Lt.init(e, t), Zt.init(e, t);
});
// @__NO_SIDE_EFFECTS__
function C(e) {
	return new hn({
		type: "optional",
		innerType: e
	});
}
var gn = /*@__PURE__*/ b("ZodMiniCustom", (e, t) => {
	Rt.init(e, t), Zt.init(e, t);
});
// @__NO_SIDE_EFFECTS__
function _n(e, t = {}) {
	return /* @__PURE__ */ Xt(gn, e, t);
}
// src/domain/money/currency.ts
var vn = {
	EUR: 2,
	PLN: 2,
	KRW: 0,
	USD: 2,
	GBP: 2,
	CHF: 2,
	SEK: 2,
	NOK: 2,
	DKK: 2,
	CZK: 2,
	HUF: 2,
	JPY: 0
}, yn = Object.keys(vn);
function bn(e) {
	return typeof e == "string" && Object.hasOwn(vn, e);
}
function xn(e) {
	return vn[e];
}
function Sn(e) {
	return 10 ** vn[e];
}
// src/domain/language/calendar.ts
var Cn = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
function wn(e) {
	let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
	if (t === null) return null;
	let n = {
		year: Number(t[1]),
		month: Number(t[2]),
		day: Number(t[3])
	};
	return En(n) ? n : null;
}
function Tn(e) {
	return typeof e == "string" && wn(e) !== null;
}
function En({ year: e, month: t, day: n }) {
	return e >= 1 && e <= 9999 && t >= 1 && t <= 12 && n >= 1 && n <= On(e, t);
}
function Dn({ year: e, month: t, day: n }) {
	return [
		String(e).padStart(4, "0"),
		String(t).padStart(2, "0"),
		String(n).padStart(2, "0")
	].join("-");
}
function On(e, t) {
	return t === 2 ? kn(e) ? 29 : 28 : [
		4,
		6,
		9,
		11
	].includes(t) ? 30 : 31;
}
function kn(e) {
	return e % 4 == 0 && (e % 100 != 0 || e % 400 == 0);
}
function An(e) {
	return Cn[((Mn(e) + 3) % 7 + 7) % 7] ?? "mon";
}
function jn(e, t) {
	return Dn(Nn(Mn(e) + t));
}
function Mn(e) {
	let t = wn(e);
	if (t === null) throw Error(`Not a calendar date: ${e}`);
	let n = t.month <= 2 ? t.year - 1 : t.year, r = Math.floor(n / 400), i = n - r * 400, a = Math.floor((153 * ((t.month + 9) % 12) + 2) / 5) + t.day - 1, o = i * 365 + Math.floor(i / 4) - Math.floor(i / 100) + a;
	return r * 146097 + o - 719468;
}
function Nn(e) {
	let t = e + 719468, n = Math.floor(t / 146097), r = t - n * 146097, i = Math.floor(r / 1460) - Math.floor(r / 36524) + Math.floor(r / 146096), a = Math.floor((r - i) / 365), o = r - (365 * a + Math.floor(a / 4) - Math.floor(a / 100)), s = Math.floor((5 * o + 2) / 153), c = s < 10 ? s + 3 : s - 9;
	return {
		year: a + n * 400 + +(c <= 2),
		month: c,
		day: o - Math.floor((153 * s + 2) / 5) + 1
	};
}
// src/domain/language/languages.ts
var Pn = [
	"en",
	"nl",
	"pl",
	"ko"
];
// src/domain/agreement/scalars.ts
We({ jitless: !0 });
var Fn = 1200, In = (e, t) => (/* @__PURE__ */ $t()).check(/* @__PURE__ */ Jt(1), /* @__PURE__ */ qt(t), /* @__PURE__ */ _n((n) => e(n, t) === n, { error: "text" }));
function Ln(e, t) {
	let n = p(e, t);
	return n.ok ? n.value : null;
}
function Rn(e, t) {
	let n = m(e, t);
	return !n.ok || n.value.unseen.some(({ code: e }) => e === "control") ? null : n.value.text;
}
var w = () => In(Ln, 160), zn = () => In(Rn, Fn), Bn = (e, t) => (/* @__PURE__ */ tn()).check(/* @__PURE__ */ _n((e) => Number.isSafeInteger(e), { error: "not-whole" }), /* @__PURE__ */ Kt(e), /* @__PURE__ */ Gt(t)), Vn = () => {
	let e = Bn(0, Hn);
	return Un.add(e), e;
}, Hn = 0xe8d4a51000, Un = /* @__PURE__ */ new WeakSet(), Wn = () => Bn(0, 1e4), Gn = () => Bn(0, 1e6), Kn = () => Bn(0, 0xe8d4a51000), qn = (e = 0, t = 1e5) => Bn(e, t), Jn = () => Bn(0, 3650), Yn = () => Bn(1e3, 52e4), Xn = () => Bn(1, 520), Zn = () => (/* @__PURE__ */ $t()).check(/* @__PURE__ */ _n((e) => Tn(e) && e >= "1900", { error: "not-a-date" })), Qn = () => (/* @__PURE__ */ $t()).check(/* @__PURE__ */ _n((e) => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(e), { error: "not-a-time" })), $n = () => (/* @__PURE__ */ $t()).check(/* @__PURE__ */ Yt(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: "not-an-id" })), er = () => (/* @__PURE__ */ $t()).check(/* @__PURE__ */ Yt(/^[0-9a-f]{64}$/, { error: "not-a-hash" })), tr = () => /* @__PURE__ */ S(["agency", "client"]), nr = () => /* @__PURE__ */ S([
	"agency",
	"client",
	"both"
]), rr = () => /* @__PURE__ */ S(Pn), ir = () => /* @__PURE__ */ S(yn), ar = () => /* @__PURE__ */ S(Cn), or = /* @__PURE__ */ x({ open: /* @__PURE__ */ x({
	owner: nr(),
	due: /* @__PURE__ */ C(Zn())
}) }), sr = /* @__PURE__ */ x({ leftOut: /* @__PURE__ */ x({ reason: zn() }) }), T = (e) => /* @__PURE__ */ C(/* @__PURE__ */ dn([
	e,
	or,
	sr
])), cr = (e) => /* @__PURE__ */ C(/* @__PURE__ */ x({
	agency: T(e),
	client: T(e),
	settled: /* @__PURE__ */ C(/* @__PURE__ */ S([
		"agency",
		"client",
		"other",
		"open"
	])),
	value: /* @__PURE__ */ C(e)
})), lr = (e) => typeof e == "object" && !!e && "open" in e, ur = (e) => typeof e == "object" && !!e && "leftOut" in e, E = (e) => e === void 0 || lr(e) || ur(e) ? void 0 : e;
function dr(e) {
	if (!e) return { state: "absent" };
	let { agency: t, client: n, settled: r, value: i } = e;
	return r === "open" ? {
		state: "stands",
		answer: { open: { owner: "both" } },
		by: "both"
	} : r === "other" && i !== void 0 ? {
		state: "stands",
		answer: i,
		by: "both"
	} : r === "agency" && t !== void 0 ? {
		state: "stands",
		answer: t,
		by: "agency"
	} : r === "client" && n !== void 0 ? {
		state: "stands",
		answer: n,
		by: "client"
	} : t === void 0 && n === void 0 ? { state: "absent" } : n === void 0 ? {
		state: "stands",
		answer: t,
		by: "agency"
	} : t === void 0 ? {
		state: "stands",
		answer: n,
		by: "client"
	} : pr(t, n) ? {
		state: "stands",
		answer: n,
		by: "both"
	} : {
		state: "differs",
		agency: t,
		client: n
	};
}
function fr(e) {
	let t = dr(e);
	return t.state === "stands" ? E(t.answer) : void 0;
}
var pr = (e, t) => c(e) === c(t), mr = () => T(zn()), D = () => T(w());
// src/domain/agreement/doubles.ts
function hr({ options: e = [], parties: t }) {
	let n = e.map(({ id: e }) => e), r = n.flatMap((e, t) => n.indexOf(e) < t ? [`options.${t}.name`] : []);
	return gr(t.agency, t.client) ? [...r, "parties.client.legalName"] : r;
}
function gr(e, t) {
	let [n, r] = [e.legalName, e.signer?.name];
	return n === void 0 || r === void 0 ? !1 : _r(n, t.legalName) && _r(r, t.signer?.name);
}
var _r = (e, t) => e.toLowerCase() === t?.toLowerCase();
// src/domain/agreement/promises.ts
function vr(e) {
	let t = E(e?.handOver);
	return t === void 0 ? void 0 : Math.min(t, e?.stages?.length ?? 0);
}
function yr(e, t) {
	return t === void 0 ? null : e < t ? "agency" : "client";
}
function br({ control: e }, t) {
	return e !== "agency" && e !== "client" ? !1 : t === null || t === e;
}
function xr(e) {
	let t = vr(e);
	return (e?.stages ?? []).flatMap((e, n) => e.owed === "result" && !br(e, yr(n, t)) ? [n] : []);
}
function Sr(e, t) {
	let n = (e?.stages ?? []).findIndex(({ id: e }) => e === t.stage), r = e?.stages?.[n];
	return !r || t.owner === "" ? !1 : r.control !== t.owner || !br(r, yr(n, vr(e)));
}
// src/domain/agreement/timeZone.ts
var Cr = /* @__PURE__ */ RegExp("^(?:UTC|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Etc|Indian|Pacific)(?:/[A-Z][A-Za-z0-9_+-]*){1,2})$"), wr = (e) => Cr.test(e), Tr = [["pl", "PL"], ["nl", "NL"]];
function Er({ terms: e, languages: t }) {
	if (E(e?.ownership)?.mode !== "assignment") return null;
	let n = E(e?.law)?.country;
	return n === void 0 ? Tr.find(([e]) => t.paper === e || t.beside === e)?.[1] ?? null : n === "PL" || n === "NL" ? n : null;
}
var Dr = (e) => Er(e) !== null, Or = ({ terms: e }) => E(e?.signing) === "paper" ? "paper" : "electronic", kr = (e) => Dr(e) && Or(e) !== "paper";
// src/domain/agreement/contradictions.ts
function Ar(e) {
	return [
		...jr("ends-before-it-begins", Mr(e)),
		...jr("out-of-order", [...Nr(e), ...Fr(e)]),
		...jr("more-than-there-is", zr(e.economics ?? {})),
		...jr("not-whole", Br(e.economics ?? {})),
		...jr("beyond-control", Ur(e)),
		...jr("no-such-option", Vr(e)),
		...jr("no-such-person", Hr(e)),
		...jr("twice", hr(e)),
		...jr("no-such-zone", wr(e.timeZone) ? [] : ["timeZone"]),
		...jr("needs-written-form", kr(e) ? ["terms.ownership"] : [])
	];
}
var jr = (e, t) => t.map((t) => ({
	path: t,
	code: e
}));
function Mr({ goal: e, audience: t }) {
	let n = E(e?.period), r = E(e?.window), i = E(t?.age), [a, o] = [E(e?.levels?.pastFrom), E(e?.levels?.pastTo)];
	return [
		...n && n.end < n.start ? ["goal.period.end"] : [],
		...r && r.to === r.from ? ["goal.window.to"] : [],
		...a && o && o < a ? ["goal.levels.pastTo"] : [],
		...i && i.to < i.from ? ["audience.age.to"] : []
	];
}
function Nr({ goal: e }) {
	let t = e?.levels ?? {}, n = fr(t.plan);
	if (n === void 0) return [];
	let [r, i, a] = [
		E(t.past),
		E(t.must),
		E(t.wish)
	], o = e?.direction === "down" || e?.direction === void 0 && r !== void 0 && n < r, s = (e, t) => o ? e > t : e < t;
	return [
		...r !== void 0 && !s(r, n) ? ["goal.levels.plan"] : [],
		...i !== void 0 && s(n, i) ? ["goal.levels.must"] : [],
		...a !== void 0 && s(a, n) ? ["goal.levels.wish"] : []
	];
}
var Pr = ({ likely: e, low: t = e, high: n = e }) => t <= e && e <= n;
function Fr({ economics: e = {}, options: t = [] }) {
	let n = E(e.remains), r = E(e.anyway), i = [
		["economics.spend", E(e.spend)],
		["economics.remains", n && ("share" in n ? n.share : n.amount)],
		...(E(e.conversion) ?? []).map(({ share: e }, t) => [`economics.conversion.${t}`, e]),
		["economics.lifetime", E(e.lifetime)?.payments],
		["economics.extra.agency", E(e.extra?.agency)],
		["economics.extra.client", E(e.extra?.client)],
		...t.map(({ effect: e }, t) => [`options.${t}.effect`, E(e)])
	], a = r && {
		likely: -r.likely,
		low: Ir(r.low),
		high: Ir(r.high)
	};
	return [...i.flatMap(([e, t]) => t && !Pr(t) ? [e] : []), ...r && a && !Pr(r) && !Pr(a) ? ["economics.anyway"] : []];
}
var Ir = (e) => e === void 0 ? void 0 : -e, Lr = 1e4, Rr = 7e3;
function zr(e) {
	let [t, n, r] = [
		E(e.spend),
		E(e.remains),
		E(e.capacity)
	], [i, a] = [E(e.ceiling), E(e.mediaCap)], o = n && "amount" in n && t && n.amount.likely > t.likely, s = r && "total" in r && Math.max(r.occupied, r.heldForLater) > r.total;
	return [
		...(E(e.daysPerWeek) ?? 0) > Rr ? ["economics.daysPerWeek"] : [],
		...o ? ["economics.remains.amount.likely"] : [],
		...s ? ["economics.capacity.total"] : [],
		...a !== void 0 && i && "amount" in i && a > i.amount ? ["economics.mediaCap"] : []
	];
}
function Br(e) {
	let t = E(e.vat);
	return t && t.reduce((e, { share: t }) => e + t, 0) !== Lr ? ["economics.vat"] : [];
}
function Vr({ choice: e, options: t = [] }) {
	let n = E(e)?.option;
	return n && "id" in n && !t.some(({ id: e }) => e === n.id) ? ["choice"] : [];
}
function Hr({ goal: e, people: t = [] }) {
	let n = E(e?.briefFrom);
	return n === void 0 || t.some(({ id: e }) => e === n) ? [] : ["goal.briefFrom"];
}
function Ur({ line: e }) {
	return xr(e).flatMap((t) => e?.stages?.[t]?.control ? [`line.stages.${t}.owed`] : []);
}
// src/domain/agreement/limits.ts
var Wr = (e, t) => (e?.limits?.[t] ?? []).filter(({ text: e }) => !ne(e)), Gr = (e, t) => Wr(e, t === "agency" ? "client" : "agency").length === 0;
// src/domain/agreement/complete.ts
function Kr(e) {
	let t = [
		...qr(e, "agency"),
		...qr(e, "client"),
		...Jr(e),
		...ei("date", e.date),
		...Yr(e),
		...ei("economics.ceiling", e.economics?.ceiling),
		...Zr(e, "agency"),
		...Zr(e, "client"),
		...Ar(e),
		...$r(e)
	];
	return t.length === 0 ? u(e) : d(t);
}
function qr(e, t) {
	let n = e.parties[t], r = `parties.${t}`;
	return [
		...ei(`${r}.legalName`, n.legalName),
		...ei(`${r}.signer.name`, n.signer?.name),
		...ei(`${r}.signer.authority`, n.signer?.authority)
	];
}
function Jr({ languages: e }) {
	let { paper: t, beside: n, prevailing: r } = e;
	return n === void 0 ? [] : n === t ? [{
		path: "languages.beside",
		code: "not-one-of-the-two"
	}] : r === void 0 ? [{
		path: "languages.prevailing",
		code: "missing"
	}] : r === t || r === n ? [] : [{
		path: "languages.prevailing",
		code: "not-one-of-the-two"
	}];
}
function Yr({ goal: e }) {
	return [
		...ei("goal.metric", e?.metric),
		...Xr(e?.levels?.plan),
		...ei("goal.period", e?.period)
	];
}
function Xr(e) {
	let t = "goal.levels.plan";
	return fr(e) === void 0 ? !e || e.agency === void 0 && e.client === void 0 ? [{
		path: t,
		code: "missing"
	}] : e.settled === "open" || lr(e.agency) || lr(e.client) ? [{
		path: t,
		code: "open"
	}] : [{
		path: t,
		code: "differs"
	}] : [];
}
function Zr(e, t) {
	let n = `line.limits.${t}`, r = Wr(e.line, t);
	return r.length === 0 ? [{
		path: n,
		code: "missing"
	}] : r.some(Qr) ? [] : [{
		path: n,
		code: "none-acknowledged"
	}];
}
var Qr = (e) => e.acknowledged !== void 0 && "by" in e.acknowledged, $r = ({ terms: e }) => lr(e?.signing) ? [{
	path: "terms.signing",
	code: "open"
}] : [];
function ei(e, t) {
	return t === void 0 || typeof t == "string" && ne(t) ? [{
		path: e,
		code: "missing"
	}] : E(t) === void 0 ? [{
		path: e,
		code: lr(t) ? "open" : "left-out"
	}] : [];
}
// node_modules/@noble/hashes/_u64.js
var ti = (e) => e / 2 ** 32 | 0, ni = (e) => e >>> 0;
function ri(e, t, n, r) {
	let i = ti(n), a = ni(n);
	e.setUint32(t, r ? a : i, r), e.setUint32(t + 4, r ? i : a, r);
}
// node_modules/@noble/hashes/utils.js
function ii(e) {
	return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in e && e.BYTES_PER_ELEMENT === 1;
}
var ai = (e) => e ? `"${e}" ` : "";
function oi(e, t = "") {
	if (typeof e != "number") throw TypeError(ai(t) + "expected number, got " + typeof e);
	if (!Number.isSafeInteger(e) || e < 0) throw RangeError(ai(t) + "expected integer >= 0, got " + e);
	return e;
}
function si(e, t, n = "") {
	if (ii(e) && (t === void 0 || e.length === t)) return e;
	t !== void 0 && oi(t, "length");
	let r = ii(e), i = t === void 0 ? "" : ` of length ${t}`, a = r ? `length=${e.length}` : `type=${typeof e}`, o = ai(n) + "expected Uint8Array" + i + ", got " + a;
	throw r ? RangeError(o) : TypeError(o);
}
var ci = (e, t) => {
	if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError((t === "object" ? "" : `"${t}" `) + "expected object, got type=" + typeof e);
}, li = (e, t) => {
	ci(e, t);
	let n = Object.getPrototypeOf(e);
	if (n !== Object.prototype && n !== null) throw TypeError(`"${t}" expected plain object`);
	if (Object.hasOwn(e, "__proto__")) throw TypeError(`"${t}.__proto__" is not allowed`);
};
function ui(e, t = !0) {
	if (e.destroyed) throw Error("hash was destroyed");
	if (t && e.finished) throw Error("digest() was already called");
}
function di(e, t) {
	si(e, void 0, "output");
	let n = t.outputLen;
	if (!(e.length >= n)) throw RangeError("\"output\" expected length >= " + n);
}
function fi(...e) {
	for (let t = 0; t < e.length; t++) e[t].fill(0);
}
function pi(e) {
	return new DataView(e.buffer, e.byteOffset, e.byteLength);
}
function mi(e, t) {
	return e << 32 - t | e >>> t;
}
function hi(e, t) {
	return e << t | e >>> 32 - t >>> 0;
}
var gi = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function", _i = /* @__PURE__ */ Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, "0"));
function vi(e) {
	if (si(e), gi) return e.toHex();
	let t = "";
	for (let n = 0; n < e.length; n++) t += _i[e[n]];
	return t;
}
function yi(e, t, n = "opts") {
	return li(e, "defaults"), t !== void 0 && li(t, n), Object.assign(Object.create(null), e, t);
}
function bi(e, t = {}) {
	if (typeof e != "function") throw TypeError("\"hashCons\" expected function, got type=" + typeof e);
	t = yi({}, t, "info");
	let n = (t, n) => e(n).update(t).digest(), r = e(void 0);
	return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.canXOF = r.canXOF, n.create = (t) => e(t), Object.assign(n, t), Object.freeze(n);
}
var xi = (e) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	e
]) });
// node_modules/@noble/hashes/_md.js
function Si(e, t, n) {
	return e & t ^ ~e & n;
}
function Ci(e, t, n) {
	return e & t ^ e & n ^ t & n;
}
var wi = class {
	blockLen;
	outputLen;
	canXOF = !1;
	padOffset;
	isLE;
	buffer;
	view;
	finished = !1;
	length = 0;
	pos = 0;
	destroyed = !1;
	constructor(e, t, n, r) {
		this.blockLen = e, this.outputLen = t, this.padOffset = n, this.isLE = r, this.buffer = new Uint8Array(e), this.view = pi(this.buffer);
	}
	update(e) {
		ui(this), si(e);
		let { view: t, buffer: n, blockLen: r } = this, i = e.length, a = !1;
		for (let o = 0; o < i;) {
			let s = Math.min(r - this.pos, i - o);
			if (s === r) {
				let t = pi(e);
				for (; r <= i - o; o += r) this.process(t, o);
				a = !0;
			} else n.set(o === 0 && s === i ? e : e.subarray(o, o + s), this.pos), this.pos += s, o += s, this.pos === r && (this.process(t, 0), this.pos = 0, a = !0);
		}
		return this.length += e.length, a && this.roundClean(), this;
	}
	digestInto(e) {
		ui(this), di(e, this), this.finished = !0;
		let { buffer: t, view: n, blockLen: r, isLE: i } = this, { pos: a } = this;
		t[a++] = 128, t.fill(0, a), this.padOffset > r - a && (this.process(n, 0), t.fill(0)), ri(n, r - 8, this.length * 8, i), this.process(n, 0), this.roundClean();
		let o = e === t ? n : pi(e), s = this.outputLen, c = s / 4, l = this.get();
		if (s % 4 || c > l.length) throw Error("invalid outputLen");
		for (let e = 0; e < c; e++) o.setUint32(4 * e, l[e], i);
	}
	digest() {
		let { buffer: e, outputLen: t } = this;
		this.digestInto(e);
		let n = e.slice(0, t);
		return this.destroy(), n;
	}
	_cloneIntoMeta(e) {
		let { buffer: t, length: n, finished: r, destroyed: i, pos: a } = this;
		return e.destroyed = i, e.finished = r, e.length = n, e.pos = a, a && e.buffer.set(t), e;
	}
	clone() {
		return this._cloneInto();
	}
}, Ti = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), Ei = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]), Di = /* @__PURE__ */ new Uint32Array(64), Oi = class extends wi {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(e, t) {
		super(64, e, 8, !1), this.A = t[0] | 0, this.B = t[1] | 0, this.C = t[2] | 0, this.D = t[3] | 0, this.E = t[4] | 0, this.F = t[5] | 0, this.G = t[6] | 0, this.H = t[7] | 0;
	}
	get() {
		let { A: e, B: t, C: n, D: r, E: i, F: a, G: o, H: s } = this;
		return [
			e,
			t,
			n,
			r,
			i,
			a,
			o,
			s
		];
	}
	set(e, t, n, r, i, a, o, s) {
		this.A = e | 0, this.B = t | 0, this.C = n | 0, this.D = r | 0, this.E = i | 0, this.F = a | 0, this.G = o | 0, this.H = s | 0;
	}
	_cloneInto(e) {
		return (e ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(e);
	}
	process(e, t) {
		for (let n = 0; n < 16; n++, t += 4) Di[n] = e.getUint32(t, !1);
		for (let e = 16; e < 64; e++) {
			let t = Di[e - 15], n = Di[e - 2], r = mi(t, 7) ^ mi(t, 18) ^ t >>> 3, i = mi(n, 17) ^ mi(n, 19) ^ n >>> 10;
			Di[e] = i + Di[e - 7] + r + Di[e - 16] | 0;
		}
		let { A: n, B: r, C: i, D: a, E: o, F: s, G: c, H: l } = this;
		for (let e = 0; e < 64; e++) {
			let t = mi(o, 6) ^ mi(o, 11) ^ mi(o, 25), u = l + t + Si(o, s, c) + Ei[e] + Di[e] | 0, d = (mi(n, 2) ^ mi(n, 13) ^ mi(n, 22)) + Ci(n, r, i) | 0;
			l = c, c = s, s = o, o = a + u | 0, a = i, i = r, r = n, n = u + d | 0;
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, o = o + this.E | 0, s = s + this.F | 0, c = c + this.G | 0, l = l + this.H | 0, this.set(n, r, i, a, o, s, c, l);
	}
	roundClean() {
		fi(Di);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0, 0, 0, 0, 0), fi(this.buffer);
	}
}, ki = class extends Oi {
	constructor() {
		super(32, Ti);
	}
}, Ai = /* @__PURE__ */ bi(() => new ki(), /* @__PURE__ */ xi(1));
// src/std/sha256.ts
function ji(e) {
	return Ai(e);
}
function Mi(e) {
	return vi(e);
}
// src/engine/layout/fonts/form.ts
function Ni({ codePoint: e, form: t }) {
	return t === void 0 || e >= Ri ? e : Li + Ii.indexOf(t) * Ri + e;
}
function Pi({ codePoint: e, form: t }) {
	return t === void 0 ? [e] : [Ni({
		codePoint: e,
		form: t
	}), ...Pi({
		codePoint: e,
		form: t === "zero" ? "tnum" : void 0
	})];
}
function Fi(e) {
	return e < Li ? e : (e - Li) % Ri;
}
var Ii = [
	"tnum",
	"case",
	"zero"
], Li = 983040, Ri = 16384, zi = {
	unitsPerEm: 2048,
	ascent: 1950,
	descent: -494,
	xHeight: 1086,
	capHeight: 1448,
	regular: { stem: 172 },
	semibold: { stem: 256 }
}, Bi = "20-7e a1-ac ae-148 14a-1c3 1c5-24f 2b0-2ff 370-377 37a-37f 384-38a 38c 38e-3a1 3a3-3e1 3f0-482 48a-49d 4a0-4ff 52f 1e00-1eff 2010-2027 2030-205e 2070-2071 2074-208e 2090-209c 20a0-20bf 2100-2101 2103 2105-2106 2109 2113 2116-2117 211e-2123 2126 212a-212b 212e 2132 213b 214d 214f 2153 215a-2188 2190-2199 21a9-21aa 21b0-21b1 21b3-21b5 21ba-21bb 21d0 21d2 21d4 21de-21df 21e4-21e5 21e7 21ea 2202 2205-2206 220f 2211-2212 221a 221e 222b 2248 2260 2264-2265 226a-226b 22ef 2303 2305 2318 2325-2327 2329-232b 2380 2387 238b 23ce-23cf 2460-2473 24b6-24cf 24ea-24f4 24ff 25a0-25a2 25aa 25b2-25b3 25b6-25b7 25ba-25bd 25c0-25c1 25c4-25c7 25ca-25cb 25cf 25e6 25ef 2600 2605-2606 263c 2661 2665 266a 26a0 2713 2717 2756 2776-2789 27ef 27f5-27fa 2985-2986 2b06 2b12-2b13 2b1c 3001-3003 3008-3011 3014-301f 3041-3094 309b-309e 30a1-30fe 3131-3163 318d 321c 3380-3384 3388-33ca 33cf-33d0 33d3 33d6 33d8 33db-33dd ac00-d7a3 ff01-ff60 ffe0-ffe1 ffe5-ffe6", Vi = zi.unitsPerEm;
function Hi(e) {
	return Math.round(e * 1e3 / Vi);
}
var Ui = {
	ascent: Hi(zi.ascent),
	descent: Hi(zi.descent),
	capHeight: Hi(zi.capHeight),
	xHeight: Hi(zi.xHeight)
};
function Wi(e) {
	return Hi(zi[e].stem);
}
// src/engine/layout/fonts/trueType.ts
function Gi(e, t) {
	let n = e.map(Ki), { offsets: r, glyf: i } = Ji(e), a = i.length > 131070;
	return /* @__PURE__ */ new Map([
		["glyf", i],
		["head", Yi(t.unitsPerEm, qi(e), a)],
		["hhea", Xi(e, n, t)],
		["hmtx", Qi(e.flatMap(({ advance: e }, t) => [e, n[t].xMin]))],
		["loca", Qi(a ? r.flatMap($i) : r.map((e) => e / 2))],
		["maxp", Zi(e)]
	]);
}
function Ki({ outline: e }) {
	if (e.length === 0) return {
		xMin: 0,
		yMin: 0,
		xMax: 0,
		yMax: 0
	};
	let t = new DataView(e.buffer, e.byteOffset);
	return {
		xMin: t.getInt16(2),
		yMin: t.getInt16(4),
		xMax: t.getInt16(6),
		yMax: t.getInt16(8)
	};
}
function qi(e) {
	let t = e.map(Ki);
	return {
		xMin: Math.min(...t.map((e) => e.xMin)),
		yMin: Math.min(...t.map((e) => e.yMin)),
		xMax: Math.max(...t.map((e) => e.xMax)),
		yMax: Math.max(...t.map((e) => e.yMax))
	};
}
function Ji(e) {
	let t = [0];
	for (let { outline: n } of e) t.push(t.at(-1) + n.length + n.length % 2);
	let n = new Uint8Array(t.at(-1));
	for (let [r, { outline: i }] of e.entries()) n.set(i, t[r]);
	return {
		offsets: t,
		glyf: n
	};
}
function Yi(e, { xMin: t, yMin: n, xMax: r, yMax: i }, a) {
	let o = [
		1,
		0,
		1,
		0
	], s = [
		0,
		0,
		24335,
		15605
	], c = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	], [l, u] = [6, 2];
	return Qi([
		...o,
		...s,
		3,
		e,
		...c,
		t,
		n,
		r,
		i,
		0,
		l,
		u,
		+!!a,
		0
	]);
}
function Xi(e, t, { ascent: n, descent: r }) {
	return Qi([
		1,
		0,
		n,
		r,
		0,
		Math.max(...e.map(({ advance: e }) => e)),
		Math.min(...t.map(({ xMin: e }) => e)),
		Math.min(...t.map(({ xMax: t }, n) => e[n].advance - t)),
		Math.max(...t.map(({ xMax: e }) => e)),
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		e.length
	]);
}
function Zi(e) {
	let t = e.filter(({ outline: e }) => e.length > 0).map(({ outline: e }) => e), n = t.map((e) => new DataView(e.buffer, e.byteOffset).getInt16(0)), r = t.map((e, t) => {
		let r = 10 + (n[t] - 1) * 2;
		return new DataView(e.buffer, e.byteOffset).getUint16(r) + 1;
	}), i = [
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	return Qi([
		1,
		0,
		e.length,
		Math.max(0, ...r),
		Math.max(0, ...n),
		0,
		0,
		...i
	]);
}
function Qi(e) {
	let t = new Uint8Array(e.length * 2);
	for (let [n, r] of e.entries()) t[n * 2] = r >> 8, t[n * 2 + 1] = r;
	return t;
}
function $i(e) {
	return [e >>> 16, e & 65535];
}
// src/engine/layout/fonts/sfnt.ts
function ea(e) {
	let t = ta(e), n = t.at(-1), r = new Uint8Array(n.offset + oa(n.table.length));
	r.set(Qi([...na(t.length), ...t.flatMap(ra)]));
	for (let { offset: e, table: n } of t) r.set(n, e);
	let i = t.find(({ tag: e }) => e === "head");
	return r.set(Qi($i(2981146554 - ia(r) >>> 0)), i.offset + 8), r;
}
function ta(e) {
	let t = 12 + e.size * 16;
	return [...e.keys()].toSorted().map((n) => {
		let r = {
			tag: n,
			table: e.get(n),
			offset: t
		};
		return t += oa(r.table.length), r;
	});
}
function na(e) {
	let t = 31 - Math.clz32(e);
	return [
		1,
		0,
		e,
		16 << t,
		t,
		(e - (1 << t)) * 16
	];
}
function ra({ tag: e, table: t, offset: n }) {
	return [
		...[0, 2].map((t) => e.charCodeAt(t) << 8 | e.charCodeAt(t + 1)),
		...$i(ia(t)),
		...$i(n),
		...$i(t.length)
	];
}
function ia(e) {
	let t = 0;
	for (let n = 0; n < e.length; n += 4) t = t + aa(e, n) >>> 0;
	return t;
}
function aa(e, t) {
	let [n, r] = [e[t] ?? 0, e[t + 1] ?? 0];
	return n << 24 | r << 16 | (e[t + 2] ?? 0) << 8 | (e[t + 3] ?? 0);
}
function oa(e) {
	return e + 3 & -4;
}
// src/engine/layout/fonts/embed.ts
function sa(e, t, n, r) {
	let i = new Map(Array.from(n, r).map(({ key: e, glyph: t }) => [e, t])), a = [...i.keys()].toSorted((e, t) => e - t), o = new Map(a.map((e, t) => [e, t + 1])), s = [ca, ...a.map((e) => i.get(e))];
	return {
		name: `${la[t]}${ua[e]}`,
		ttf: ea(Gi(s, zi)),
		widths: s.map(({ advance: e }) => Hi(e)),
		texts: ["", ...a.map((e) => String.fromCodePoint(Fi(e)))],
		box: da(s),
		glyphId: (e) => o.get(r(e).key) ?? fa(e)
	};
}
var ca = {
	advance: 0,
	outline: /* @__PURE__ */ new Uint8Array()
}, la = {
	paper: "TTAAA",
	agency: "TTAAB",
	client: "TTAAC"
}, ua = {
	regular: "A+Pretendard-Regular",
	semibold: "B+Pretendard-SemiBold"
};
function da(e) {
	let { xMin: t, yMin: n, xMax: r, yMax: i } = qi(e);
	return [
		Hi(t),
		Hi(n),
		Hi(r),
		Hi(i)
	];
}
function fa({ codePoint: e }) {
	throw Error(`U+${e.toString(16)} was not among the uses of this font`);
}
// src/engine/layout/fonts/outline.ts
function pa(e) {
	return _a(e).flatMap(xa);
}
var ma = 1, ha = 8, ga = {
	x: {
		short: 2,
		same: 16
	},
	y: {
		short: 4,
		same: 32
	}
};
function _a(e) {
	if (e.length === 0) return [];
	let t = new DataView(e.buffer, e.byteOffset, e.byteLength), n = t.getInt16(0), r = Array.from({ length: n }, (e, n) => t.getUint16(10 + n * 2) + 1), i = va(t, 10 + n * 2 + 2, r.at(-1) ?? 0);
	return r.map((e, t) => i.slice(r[t - 1] ?? 0, e));
}
function va(e, t, n) {
	let { flags: r, end: i } = ya(e, t, n), a = ba(e, i, r, ga.x), o = ba(e, a.end, r, ga.y);
	return r.map((e, t) => ({
		x: a.values[t],
		y: o.values[t],
		on: (e & ma) !== 0
	}));
}
function ya(e, t, n) {
	let r = [], i = t;
	for (; r.length < n;) {
		let t = e.getUint8(i++), n = t & ha ? e.getUint8(i++) + 1 : 1;
		r.push(...Array.from({ length: n }, () => t));
	}
	return {
		flags: r,
		end: i
	};
}
function ba(e, t, n, { short: r, same: i }) {
	let a = t, o = 0;
	return {
		values: n.map((t) => (t & r ? o += e.getUint8(a++) * (t & i ? 1 : -1) : t & i || (o += e.getInt16(a), a += 2), o)),
		end: a
	};
}
function xa(e) {
	let [t, ...n] = Sa(e);
	if (t === void 0) return [];
	let r = [[
		"M",
		t.x,
		t.y
	]], i = t, a;
	for (let e of [...n, t]) e.on && r.push(a === void 0 ? [
		"L",
		e.x,
		e.y
	] : wa(i, a, e)), e.on ? [i, a] = [e, void 0] : a = e;
	return [...r, ["Z"]];
}
function Sa(e) {
	let t = e.flatMap((t, n) => {
		let r = e.at(n - 1);
		return t.on || r.on ? [t] : [Ca(r, t), t];
	}), n = t.findIndex(({ on: e }) => e);
	return [...t.slice(n), ...t.slice(0, n)];
}
function Ca(e, t) {
	return {
		x: (e.x + t.x) / 2,
		y: (e.y + t.y) / 2,
		on: !0
	};
}
function wa(e, t, n) {
	let r = (e, t) => Ta(e + (t - e) * 2 / 3), [i, a] = [r(e.x, t.x), r(e.y, t.y)];
	return [
		"C",
		i,
		a,
		r(n.x, t.x),
		r(n.y, t.y),
		n.x,
		n.y
	];
}
function Ta(e) {
	return Math.round(e * 100) / 100;
}
// src/engine/layout/fonts/printed.ts
function Ea(e) {
	let t = e.normalize("NFC").replaceAll("\n", "");
	return Array.from(t, (e) => Da(e.codePointAt(0)));
}
function Da(e) {
	return e >= 8192 && e <= 8202 || ka.has(e) ? Oa : e;
}
var Oa = 32, ka = /* @__PURE__ */ new Set([
	160,
	8239,
	8287,
	12288
]);
// src/engine/layout/fonts/typeface.ts
function Aa(e) {
	let t = (t, n) => ja(e[t], n);
	return {
		advance(e, n) {
			let r = t(e, n);
			return r && Hi(r.glyph.advance);
		},
		kern(e, n, r) {
			let [i, a] = [t(e, n), t(e, r)];
			return i === void 0 || a === void 0 || i.pack !== a.pack ? 0 : Hi(i.pack.kerning?.(i.glyph.index, a.glyph.index) ?? 0);
		},
		outline: (e, n) => pa((t(e, n) ?? Ma(n)).glyph.outline),
		embed: (e, n, r = "paper") => sa(e, r, n, (n) => t(e, n) ?? Ma(n))
	};
}
function ja(e, { codePoint: t, form: n }) {
	for (let r of Pi({
		codePoint: Da(t),
		form: n
	})) for (let t of e) {
		let e = t.glyphs.get(r);
		if (e !== void 0) return {
			key: r,
			glyph: e,
			pack: t
		};
	}
}
function Ma({ codePoint: e }) {
	throw Error(`U+${e.toString(16)} is not among the glyphs loaded`);
}
// public/fonts/manifest.json
var Na = [
	{
		ranges: "20-7e a1-ac ae-148 14a-17f 192 1a0-1a1 1af-1b0 218-21b 1e80-1e85 1e9e 1ea0-1ef9 2010-2015 2018-201e 2020-2022 2026 2030 2032-2033 2039-203b 20a9 20ac 2116 2122 2190-2195 2212 221e 2248 2260 2264-2265 25cb 25cf 2713",
		regular: {
			file: "regular.latin.ttf",
			bytes: 83880,
			sha256: "f5459c563a8dff2b9b70241549b47c6199dccb748d8b1ec9a14657837cad8589"
		},
		semibold: {
			file: "semibold.latin.ttf",
			bytes: 84336,
			sha256: "beab16165cf4748397d993fa3a8e7ce2259e85c580e05d11715bd886e077c706"
		}
	},
	{
		ranges: "180-191 193-19f 1a2-1ae 1b1-1c3 1c5-217 21c-24f 2b0-2ff 1e00-1e7f 1e86-1e9d 1e9f 1efa-1eff",
		regular: {
			file: "regular.latin-more.ttf",
			bytes: 58908,
			sha256: "ca0ac8cd47ed537cf98ad749967ad0010552cc9f57c934da94ef8d657b4df2df"
		},
		semibold: {
			file: "semibold.latin-more.ttf",
			bytes: 59908,
			sha256: "87ccf3d737ddab96c38369ce7612a66e2bfd4224899c9cd3af5ffddedddbbe42"
		}
	},
	{
		ranges: "370-377 37a-37f 384-38a 38c 38e-3a1 3a3-3e1 3f0-3ff",
		regular: {
			file: "regular.greek.ttf",
			bytes: 15028,
			sha256: "1e5a76a8b67ec1d96f96c19b345b94aa4a1250f3a8548dd245a9f734f16f98e0"
		},
		semibold: {
			file: "semibold.greek.ttf",
			bytes: 15036,
			sha256: "5650520bbc7a28a037f0b4fdf6cb3c949f11bd11ca7bfecd3568ea8e3c63d28f"
		}
	},
	{
		ranges: "400-482 48a-49d 4a0-4ff 52f",
		regular: {
			file: "regular.cyrillic.ttf",
			bytes: 29600,
			sha256: "76cf8b5288caecd70fa94f929f27a90892383993eb49d0e171b5d822c110dd3d"
		},
		semibold: {
			file: "semibold.cyrillic.ttf",
			bytes: 29896,
			sha256: "f526973f7b39f5505b4ac322d1e7e231c8957a0615a79642fd21e5aba79acd5d"
		}
	},
	{
		ranges: "2016-2017 201f 2023-2025 2027 2031 2034-2038 203c-205e 2070-2071 2074-208e 2090-209c 20a0-20a8 20aa-20ab 20ad-20bf 2100-2101 2103 2105-2106 2109 2113 2117 211e-2121 2123 2126 212a-212b 212e 2132 213b 214d 214f 2153 215a-2188 2196-2199 21a9-21aa 21b0-21b1 21b3-21b5 21ba-21bb 21d0 21d2 21d4 21de-21df 21e4-21e5 21e7 21ea 2202 2205-2206 220f 2211 221a 222b 226a-226b 22ef 2303 2305 2318 2325-2327 2329-232b 2380 2387 238b 23ce-23cf 2460-2473 24b6-24cf 24ea-24f4 24ff 25a0-25a2 25aa 25b2-25b3 25b6-25b7 25ba-25bd 25c0-25c1 25c4-25c7 25ca 25e6 25ef 2600 2605-2606 263c 2661 2665 266a 26a0 2717 2756 2776-2789 27ef 27f5-27fa 2985-2986 2b06 2b12-2b13 2b1c",
		regular: {
			file: "regular.signs.ttf",
			bytes: 49772,
			sha256: "c81e43b7396b3f124ed41d3b64bfa02e0c740fe5c7fb075a6f1f6ebcc799c821"
		},
		semibold: {
			file: "semibold.signs.ttf",
			bytes: 49892,
			sha256: "0655d11c9c16809e1c52306530f16d66083e25025bdee15e4816843906975361"
		}
	},
	{
		ranges: "3001-3003 3008-3011 3014-301f 3131-3163 318d 321c 3380-3384 3388-33ca 33cf-33d0 33d3 33d6 33d8 33db-33dd ff01-ff60 ffe0-ffe1 ffe5-ffe6",
		regular: {
			file: "regular.korean-signs.ttf",
			bytes: 31372,
			sha256: "dbd87cf25cd073fd6271c4a18471fb6165dfe97c51f63f0155b6c3aa6eb16a77"
		},
		semibold: {
			file: "semibold.korean-signs.ttf",
			bytes: 31148,
			sha256: "458ba6e77be7c90915dfc140c61d09a7579a8b9c6ff1e28321fea9fd6df27726"
		}
	},
	{
		ranges: "3041-3094 309b-309e 30a1-30fe",
		regular: {
			file: "regular.kana.ttf",
			bytes: 24812,
			sha256: "e94ea58255cb203e5707a7e85b5c215a6cc55ea0c85ed25f20257de5f0c877c3"
		},
		semibold: {
			file: "semibold.kana.ttf",
			bytes: 24312,
			sha256: "32350f2c858def7aa35435aad3c7c6499d1e97eaa276ef440811c4a2225c5351"
		}
	},
	{
		ranges: "ac00 ac04 ac70 ac83 ac8c acc4 ace0 acfc ad11 adf8 ae08 ae30 ae4c b098 b0a0 b0a8 b0b4 b204 b294 b2c8 b2e4 b2f5 b2f9 b300 b3c4 b450 b4e4 b77c b78c b85c b8e8 b974 b978 b97c b9ac b9c8 b9cc b9d0 b9e4 ba74 ba85 baa8-baa9 babb bb34 bb38 bc1b bc29 bc88 bcf4 bd80 bd84 be44 c0ac c0c1 c11c c120 c138 c18c c190 c218 c2b5 c2dc c544 c548 c54a c57d c5b4 c5c6 c5d0 c5ec c601 c608 c624 c640 c694 c6a9 c6b0 c704 c73c c740 c744 c74c c758 c774 c778 c77c c785 c788 c790-c791 c7a5 c800-c801 c804 c815 c81c c8fc c9c0-c9c1 cabd d45c d558 d55c d560 d568-d569 d574 d589 d654",
		regular: {
			file: "regular.hangul-aa.ttf",
			bytes: 15748,
			sha256: "efc9f82f9facd90b1efe02a1d3aec5d27b384d9609fc8586a90efe25b0cf2716"
		},
		semibold: {
			file: "semibold.hangul-aa.ttf",
			bytes: 15416,
			sha256: "5514a7d45a63c9f4bfa4672b6e8247826973cb203ff0ea5aa618240196f27726"
		}
	},
	{
		ranges: "ac01 ac19 ac1c ac74 aca8 acb0 acbd acf3 acf5 ad00 ad6c-ad6d ad8c ae00 ae38 aed8 b05d b118 b124 b290 b2d8-b2d9 b2e8 b354 b370 b3c8 b3cc b3d9 b418 b4a4 b4dc b4e0 b530 b54c b5bb b780 b7ec b824-b825 b85d b8cc b984 b9ce ba70 baab bc14 bc30 bc95 bcc0 bcf8 bd88 be14 be48 c0b0 c12f c131 c18d c22b c2a4 c2dd c2e0 c2e4 c4f0 c54c c558 c55e c561 c57c c5b8 c5bc c5c5 c5c7-c5c8 c5f0 c5f4 c654 c6b4 c6d0 c6d4 c720 c728 c775 c77d c784 c810-c811 c900 c911 c9c4 cc28 cc3e cc45 cc98 ccab ccad ccb4 cd94 cd9c ce58 ce74 d0dd d130 d14c d1b5 d30c d398 d3ec d588 d655 d68c",
		regular: {
			file: "regular.hangul-ab.ttf",
			bytes: 16500,
			sha256: "18fc582c1854419438909a7a20ee8f4bc1c90e4124b3dd553a89f11f2ac2b30e"
		},
		semibold: {
			file: "semibold.hangul-ab.ttf",
			bytes: 16224,
			sha256: "3f5a4938536f7a357be157e8692a36cca1e4452263b429e03c01ca1f133b892b"
		}
	},
	{
		ranges: "ac12 ac78 aca0 aca9 acac ace8 ad50 ade0 adfc ae09 afb8 b00c b09c b0ae b0c5 b123 b144 b178 b192 b298 b2ec b2f4 b35c b41c b429 b454 b458 b461 b514 b5a4 b610 b77d b798 b807 b985 b9b0 b9bc-b9bd b9c1 b9c9 b9dd-b9de b9e1 ba3c ba48 ba54 ba87 bb3b-bb3c bbf8 bc16 bc18 bc1d bcc4 bcfc bd05 bd99 be0c be7c be80 c0c8 c0dd c13c c149 c1c4 c21c c2b9 c4f4 c4f8 c529 c571 c591 c5ed c628 c62c c6cc c798 c7a0 c7ac c808 c870 c885 c88b c904 c99d c9c8 c9d0-c9d1 c9dc c9e7 c9f8 cc3d cc44 cd08 cd5c d06c d2f0 d310 d3b8 d3c9 d3f4 d53c d56d d638 d658 d68d d6a8 d76c d788 d78c",
		regular: {
			file: "regular.hangul-ac.ttf",
			bytes: 16672,
			sha256: "57e8cd6e0fddacd84e37980726d1b39be5d4e5b9a92326c7493e67f87456f02b"
		},
		semibold: {
			file: "semibold.hangul-ac.ttf",
			bytes: 16220,
			sha256: "147666165e8177c3dadbc57fed3388211050d11d190b382798ac55671a06c36a"
		}
	},
	{
		ranges: "ac08 ac10-ac11 ac15-ac16 acbc ad70 addc ae34 ae41 af34 afc0 b04a b0a9 b0b8 b0bc b108 b137 b141 b193 b274 b2a6 b2cc b2eb b2ff b358 b367 b374 b3c5 b420 b4ed b4ef b4f1 b611 b73b b7fc b838 b840 b8ec b8f0 b9b4 ba38 bab0 bbc0 bbfc bc00 bc15 bc1c bc84 bc94 be60 be8c-be8d bfd0 c0b4 c140 c194 c1a1 c228 c26c c27d c2e3 c2ec c501 c549 c555 c5fd c62e c635 c644 c678 c6b8 c6c1 c6e0 c6e8 c7a1 c838 c90d cb59 cc2c cc38 cca0 cd2c ce5c ce60 ce68-ce69 ce78 cef5 cf00 cf54 d070 d07c d0c1 d1f4 d23c d2b8 d480 d488 d504 d544 d5c8 d5d8 d63c d640 d648 d69f d6c4 d734 d799",
		regular: {
			file: "regular.hangul-ad.ttf",
			bytes: 16764,
			sha256: "423952916eaf405851d4070a47a3146e0e432908be02babfe8d1ecfc5111cc05"
		},
		semibold: {
			file: "semibold.hangul-ad.ttf",
			bytes: 16444,
			sha256: "ccbe4c0012984c159d71149d3288992a3ae0258c2ba3a52d004b088aa7fbd552"
		}
	},
	{
		ranges: "ac1d ac81 acc1 ace7 ad1c ae0b ae40 ae43 ae68 aebc aecf aed1 af43 af49 afc9 afd4 b010 b044 b04c b099 b0ad b0b1 b0c8 b110 b208 b20c b2a5 b2d0 b355 b35f b36e b410 b69c b78d b791 b79c b7ab b7f0 b7ff b808 b8f9 b958 b960 b9ad b9d1 b9e8 b9fa bafc bca8 bd04 bd09 be4c be57 be68 bf51 c05c c0bc c11d c154 c168 c1fc c22f c2a8 c2ed c2f6 c500 c5b5 c5d4 c600 c606 c6c0 c721 c724 c751 c783 c789 c84c c887 c88c c988 c9da cbe4 cc0d cc29 ccd0 ce35 ce59 d074 d0a4 d0ac d0c0 d0c8 d0dc d1a0 d22c d2c0 d300 d314 d39c d3fc d508 d50c d551 d559 d5dd d600 d604 d615 d649 d790",
		regular: {
			file: "regular.hangul-ae.ttf",
			bytes: 17576,
			sha256: "adf8098b22336f9ff83c5e33f5d0b481b3d41851efa6fc35c1a794ef78b5ea60"
		},
		semibold: {
			file: "semibold.hangul-ae.ttf",
			bytes: 17180,
			sha256: "6c8a0501aa7dc58dfa6a88457179a2a393358f0d470db5b801afcd622e0e431c"
		}
	},
	{
		ranges: "b460 b4e3 b545 b5a8 b835 b86d b8fb ba40 bb36 bb3e bc11 bc24 bc97 bcd1 bcf5 bd81 be75 be90 c0ad c0bd c11e c124 c220 c270 c2f8 c368 c37c c528 c52c c557 c605 c634 c67c c6c3 c787 c78a c7a6 c881 c8e0 c954 c998 cb58 cc2e cc30 cc39 cc9c cce4 cda4-cda5 cdb0 cdc4 cee4 cf1c cfe0 d07d d0a8 d0d5 d0ed d2c8-d2c9 d305 d31d d3b4 d3d0 d515 d5a5 d6e8 d754 d758",
		regular: {
			file: "regular.hangul-af.ttf",
			bytes: 11680,
			sha256: "126c81061c87f88c6b1e339a08d1faacd54ae08ec2b52b8ed5541c1b6b11ac36"
		},
		semibold: {
			file: "semibold.hangul-af.ttf",
			bytes: 11376,
			sha256: "30e521dfe65f87918851ff69269620dfd4d9b1fba2402ee124885940a80c322f"
		}
	},
	{
		ranges: "ac80 acf1 adc0 af64 b014 b054 b07c b08c b140 b258 b313 b3d5 b3fc b5a0 b744 b7a8 b7b5 b7c9 b7fd b828 b860 b8b0 bc0f bc31 bcbd c068 c0c9 c148 c158 c1e0 c30d c625 c65c c871 c874 c90c c9d3 cca8 cd98 cde8 d0b5 d29c d2b9 d30e d328 d5cc d611 d614",
		regular: {
			file: "regular.hangul-ag.ttf",
			bytes: 7484,
			sha256: "bd900c94de23831c3585568adca1141234a68bce594657b44da8c6da5fae3cc7"
		},
		semibold: {
			file: "semibold.hangul-ag.ttf",
			bytes: 7360,
			sha256: "bd6a81c896a9a492043ee7a6333716f770466c85841d24ada2c9a9afa675f521"
		}
	},
	{
		ranges: "ad74 ad81 adf9 b17c b180 b18d b378 b529 b799 b7a9 b80c b839 b9db ba39 bba4 bc8c bca0 bca4 bdf0 c288 c2ac c545 c560 c5c4 c655 c695 c6f9 c7c1 c880 c990 c9d5 cd1d cd95 cda9 ce20-ce21 ce7c ce90 cee8 cef4 cf58 d0b9 d150 d37c d3f0 d64d d65c d669",
		regular: {
			file: "regular.hangul-ah.ttf",
			bytes: 7816,
			sha256: "8dec753ddcca2caa7f0a6f84eafdb03d1516479c3541d0a242be2c9e621ed13e"
		},
		semibold: {
			file: "semibold.hangul-ah.ttf",
			bytes: 7632,
			sha256: "0ad2d47d1824733b8538cfa774bc4def3e6c6faff3149311cc71597dd25969eb"
		}
	},
	{
		ranges: "ac24 ace1 ace4 af2d b0d0 b0e5 b150 b155 b2c9 b2dd b4dd b86f b9e5 bab8 bb50 bc25 bd10 bd24 be5b c12c c15c c219 c2f1 c554 c559 c564 c5d8 c5fc c6b1 c794 c8fd c9dd ceec cf13 cf5c d050 d0c4 d134 d138 d15c d1a1 d3ed d478 d48d d53d d5e4 d61c d798",
		regular: {
			file: "regular.hangul-ai.ttf",
			bytes: 7540,
			sha256: "2511ec2ae5f4edfd0d1318452ba70e3d7c7463a8cfd11a949d59b63f3442e2ee"
		},
		semibold: {
			file: "semibold.hangul-ai.ttf",
			bytes: 7348,
			sha256: "5cf8abfd478c3558bada3ecaeec08c3c0d2f29c0b6ab330a87132d4f261c0cd2"
		}
	},
	{
		ranges: "ac14 ad34 ae54 af2c afc8 b0ac b179 b2e5 b2f7 b4c0 b531 b538 b550 b6f0 b728 b7ad b7ed b809 b864 b871 b9bf b9f5 ba4b ba58 baac bc34 bd07 be59 c058 c0e4 c0f5 c12d c139 c637 c735 c8c4 c989 c98c cc0c d154 d2bc d329 d32c d56b d601 d639 d6c8 d765",
		regular: {
			file: "regular.hangul-aj.ttf",
			bytes: 7616,
			sha256: "ba16a999d35e56403348c70f64f3823524b1b5e868e07771704b1a1993d33cdc"
		},
		semibold: {
			file: "semibold.hangul-aj.ttf",
			bytes: 7468,
			sha256: "ebbf749eca92010e002351963dd688b2bac16aec1a636c4415221511543e3800"
		}
	},
	{
		ranges: "acaa ae4a ae5c b0c9 b364 b428 b465 b4b7 b51c b5a1 b784 b790 b7f4 b82c b8e9 b8f8 b9d8 b9f9 ba5c ba64 babd bb18 bbff bc0d bc45 bcbc be45 bfcc c0b6 c0f7 c14b c2b4 c5bb cc99 cd0c ce6d cea0 d0d0-d0d1 d14d d1a4 d2f1 d301 d3bc d4e8 d540 d5ec d750",
		regular: {
			file: "regular.hangul-ak.ttf",
			bytes: 7444,
			sha256: "e8b44aa5cc5c97bc239f4fed9f6a07eb4c77989749ae412d4fd15211c10e7874"
		},
		semibold: {
			file: "semibold.hangul-ak.ttf",
			bytes: 7272,
			sha256: "8dac4c24684a915fde87cefecbbdc8cf9981bd33ba3b2cf15c080ac193bee393"
		}
	},
	{
		ranges: "ac13 ac71 ac90 acb8 ad7f ae50 aef4 afbc b048 b09a b113 b125 b2ed b369 b3cb b4ec b760 b81b b834 c5d1 c5e0 c5ee c6c5 c708 c81d c820 c824 c878 c918 c96c c9e4 c9f1 cd09 cea1 cef7 cf64 cf69 cfe8 d035 d230 d234 d2f4 d575 d578 d608 d718 d751 d761",
		regular: {
			file: "regular.hangul-al.ttf",
			bytes: 7992,
			sha256: "b7eef0db38367f1d6007f1597197ca8255dd4370187d7ce0700b3814f0adafd6"
		},
		semibold: {
			file: "semibold.hangul-al.ttf",
			bytes: 7840,
			sha256: "6ed7939e70b98cb545b856633f03795f796a9bca8e6640295c8519ac8c1c7845"
		}
	},
	{
		ranges: "ac31 ac77 ac9f acb9 acf0 acfd ad73 af3d b057 b8e1 b989 ba4d ba78 bb35 bb54 bbf9 bcb3 bd95 bdd4 be10 bed0 c0d8 c232 c2b7 c2eb c378 c568 c598 c5c9 c61b c639 c717 c80a c950 cca9 ce94 ce98 cf8c d018 d034 d0f1 d1b1 d280 d2f8 d338 d380 d610 d6fc",
		regular: {
			file: "regular.hangul-am.ttf",
			bytes: 8144,
			sha256: "13dbbcb5b9204d633d41c132b3635e4067f86aaeb085d788b68b795cacdcfc9e"
		},
		semibold: {
			file: "semibold.hangul-am.ttf",
			bytes: 7964,
			sha256: "cf21215fd9c5701f185eee00885d34c491d7969edb46f2d387dd651c178e7ac6"
		}
	},
	{
		ranges: "b0c4 b188 b1cc b214 b2db b2ee b304 b518 b5bc b625 b69d b7ac b801 b86c b959 b95c bb58 bc0c bc38 bc85 bc9a bf40 c0cc c22d c250 c2fc c300 c313 c370 c3d8 c580 c5e3 c6f0 c74d c78e c796 c7bc c92c ca4c cc1c cc54 cc59 ce04 cf30 cfc4 d140 d321 d38c",
		regular: {
			file: "regular.hangul-an.ttf",
			bytes: 8332,
			sha256: "eb7914b1d5dbf10f7e882187004ce60167a8a8a7d199296ef52474ebf1472243"
		},
		semibold: {
			file: "semibold.hangul-an.ttf",
			bytes: 8096,
			sha256: "171359c7fdb91c33262bc47ec3d9f49c693202daa7d7a92e504f052300612c04"
		}
	},
	{
		ranges: "ad49 ae0d ae5d af3c b080 b084 b10c b1e8 b2ac b451 b515 b540 b561 b6ab b6b1 b72c b730 b800 b904 b968 b96d b987 b9d9 bb49 bc2d bc43 bcf6 bd89 be61 bed4 c090 c130 c19c c2f9 c36c c384 c3df c575 c584 c660 c719 c816 ca4d d399 d54f d587 d5d0 d770",
		regular: {
			file: "regular.hangul-ao.ttf",
			bytes: 8376,
			sha256: "827d6d26fd40d653e292c0745c1533dc4ddf82714c13554abaac6a9081d90447"
		},
		semibold: {
			file: "semibold.hangul-ao.ttf",
			bytes: 8132,
			sha256: "2d59e5f150213f1784720fc78d41d2a14f2f2470aef735e4769a841a6f9e8937"
		}
	},
	{
		ranges: "ac89 ac9c ad04 ad75 ad7d ae45 ae61 af42 b0ab b0af b0b3 b12c b194 b1a8 b220 b284 b315 b371 b3d4 b527 b534 b810 b818 b98e ba55 bbac ca54 cabc cb49 cc14 cff5 d004 d038 d0b4 d0d3 d0e0 d131 d1b0 d31f d33d d3a0 d3ab d514 d584 d6a1 d6cc d749 d760",
		regular: {
			file: "regular.hangul-ap.ttf",
			bytes: 8160,
			sha256: "327b14021bec7b33467b5d5525451e17337c99f91816735313e8d68d1a8dcc46"
		},
		semibold: {
			file: "semibold.hangul-ap.ttf",
			bytes: 7960,
			sha256: "0cd386f8365757d3c4061c52b8f45c5a61a394901526808d3918ffbd2f5bfaee"
		}
	},
	{
		ranges: "ac94 aebe bc0b bc40 bca1 bccd bd93 be54 be5a bf08 bf50 bf55 bfdc c0c0 c0d0 c0f4 c100 c170 c20d c274 c290 c308 c369 c539 c587 c5ff c6ec c70c c7ad c7c8 c83c cb48 cc60 ce6b ce75 cf04 cf08 cf55 cf70 cffc d0b7 d1a8 d384 d47c d48b d5e8 d720 d759",
		regular: {
			file: "regular.hangul-aq.ttf",
			bytes: 8084,
			sha256: "c22672190fd94fa99b2e0465849245e101dd5274721b5e107bfe3c042aa4c130"
		},
		semibold: {
			file: "semibold.hangul-aq.ttf",
			bytes: 7900,
			sha256: "d7b92987d8a7402ec17e7e432fbd5393a298ba1fcf1830a690f1753b6a3989a2"
		}
	},
	{
		ranges: "aecd af08 af41 b053 b109 b11b b128 b154 b291 b2e6 b301 b385 b525 b5b4 b729 b72f b738 b837 b975 ba67 bb47 bc1f bd90 bfd4 c27c c324 c379 c3e0 c465 c53b c58c c610 c653 c6cd c813 c82f c999 c9e0 cac4 cad3 cbd4 cc10 cc22 ccb8 ccbc ce84 cea3 cf67",
		regular: {
			file: "regular.hangul-ar.ttf",
			bytes: 8716,
			sha256: "fa16c4c4c64fa1c53807616fe4856931ebf1cbf7b4c29bef6a21093bfd3cd082"
		},
		semibold: {
			file: "semibold.hangul-ar.ttf",
			bytes: 8464,
			sha256: "4427a725920265c83e421dd817b29354548e58382ae9ff4e2d76da0b41f09288"
		}
	},
	{
		ranges: "ac2f ac4d adc4 ade4 ae4d-ae4e afb9 b0e0 b299 b365 b46c b480 b4c8 b7b4 b819 b918 bab9 be8f bed7 c0ec c19f c1a5 c3d9 c464 c53d c553 c570 c5cc c633 c6a4 c7a3 c886 c9d9 c9ec ca0c cc21 cd1b cd78 cfe1 d241 d30d d31c d391 d401 d479 d5c9 d5db d6d4",
		regular: {
			file: "regular.hangul-as.ttf",
			bytes: 8708,
			sha256: "b88b5d0999a40959dd4cd635e31b1e76e389edd30d9ab3c2ef9501a1fc0ebc3e"
		},
		semibold: {
			file: "semibold.hangul-as.ttf",
			bytes: 8452,
			sha256: "04db9ed51e3592e1a89431fe4296a4c74d831b94b2374aa30632936b85df193f"
		}
	},
	{
		ranges: "ac07 ac1a ac40 ad0c ad88 ada4 ae01 ae65 aebd aec4 afe8 b139 b205 b383 b38c b42c b55c b78f b9f7 bc99 bed8 bfcd c0bf c0f9 c167 c204 c20f c258 c298 c2bc c388 c50c c5b9 c5ce c641 c648 c73d ca50 ca61 cef8 cfe4 d0a5 d0ec d15d d188 d2ac d729 d79b",
		regular: {
			file: "regular.hangul-at.ttf",
			bytes: 8500,
			sha256: "9669da1c330c206bdbdca3c5605349f2939ef518084b7910d7e710d985f2b8f3"
		},
		semibold: {
			file: "semibold.hangul-at.ttf",
			bytes: 8256,
			sha256: "f5fab146df8489f4241cc9eaf05bf074fd7ec2800ab7f07648d51c14b9761610"
		}
	},
	{
		ranges: "ac38 ad76 ae84 aecc b07d b215 b2a0 b310 b3d7 b52a b618 b775 b797 bcd5 bd59 bea8 bed1 bee4-bee5 c060 c2ef c329 c3dc c597 c5bd c5e5 c69c c9d6 ca29 ca5c ca84 cc3b cc4c ce89 ceac cee5 cf65 cf85 d058 d0d4 d145 d22d d325 d37d d3ad d5f7 d6d7 d769",
		regular: {
			file: "regular.hangul-au.ttf",
			bytes: 8740,
			sha256: "5412bf1727bfe3ca18b4df04ebdc5ce7fc71bc4dc754fff53aeb8823c65c62eb"
		},
		semibold: {
			file: "semibold.hangul-au.ttf",
			bytes: 8464,
			sha256: "a12c1ed884b89d24d5b206b8fa32edd3ddba39b60c618db790695e1f553f2869"
		}
	},
	{
		ranges: "ac20 acf6 ad90 ae14 ae6c aec0 af5d af80 afcd aff0 b0a1 b0b5 b1fd b2fc b380 b51b b584 b5b3 b8fd b93c b9f4 bb44 bc08 bc27 bc49 be55 be64 bfb0 bfc5 c178 c21f c314 c4f1 c58d c664 c698 c6a7 c9ed cac0 cacc cad9 ccb5 cdcc d0e4 d143 d320 d330 d54d",
		regular: {
			file: "regular.hangul-av.ttf",
			bytes: 8180,
			sha256: "bbf315b405906fd7e2594b9dba0f3c25efa6862cabf257ba9df5890129a02bd6"
		},
		semibold: {
			file: "semibold.hangul-av.ttf",
			bytes: 8004,
			sha256: "0269eb18d689e949fc860484e61ace87fee3f68f53a03bfd56bea6e09800cfbb"
		}
	},
	{
		ranges: "ac2d adc8 add3 af48 afc7 b01c b028 b134-b135 b158 b2aa b308 b311 b314 b31c b524 b560 b6a4 b764 b920 b9cf b9e3 bb63 bd23 bd48 be7d be91 c0db c231 c29b c37d c3ed c3f4 c42c c530 c55c c573 c58f c6a5 c6dc c78c c7a4 c974 d000 d565 d667 d6c5 d79d",
		regular: {
			file: "regular.hangul-aw.ttf",
			bytes: 8884,
			sha256: "8773ab70de43b629123ddc39517c62dc4414a5126a34b68f0c2ccfc4ebfe9540"
		},
		semibold: {
			file: "semibold.hangul-aw.ttf",
			bytes: 8664,
			sha256: "fd366af2d22e75b1ec3cb07489006675f28fc36887aef6152d368c6b3cde6a79"
		}
	},
	{
		ranges: "ac09-ac0a ac17 ac1b ac2c ac30 ac39 ac3c ac4b ac54 ac58 ac5c ac7a ac84-ac86 ac8a-ac8b ac9d aca1 acaf acbb acc8 accc acd5 acd7 acea acec acef ad06 ad0d ad0f ad18 ad20 c7dd c8f5 cad1 cc48 cf10 cf20 d03c d2a0 d38d d3a8 d3c8 d5e5 d5f9 d6e4",
		regular: {
			file: "regular.hangul-ax.ttf",
			bytes: 8672,
			sha256: "0b32cd3dd37c2cf941ee765f11a88b367b5fc8b7797472bdb6560dca42814c37"
		},
		semibold: {
			file: "semibold.hangul-ax.ttf",
			bytes: 8464,
			sha256: "4a2a883b3d0f8c8a08540ce370854662cd05edbd12ef2182b6106f4c130fbdbf"
		}
	},
	{
		ranges: "ad29 ad2c-ad2d ad35 ad38 ad3c ad44-ad45 ad47 ad54 ad58 ad61 ad63 ad7b-ad7c ad82 ad89 ad9c-ad9d adb7 adc1 add0-add1 adff ae31 ae37 ae3a ae46 ae56 ae5f-ae60 ae69 ae70 ae78-ae79 ae7b-ae7d ae85 ae8c aed0 aed9 aedc aee8 aeeb aeed aef8 aefc",
		regular: {
			file: "regular.hangul-ay.ttf",
			bytes: 8480,
			sha256: "614d1007693ceec11b52222543d801555335171802b33a64c7a4b476101e48ed"
		},
		semibold: {
			file: "semibold.hangul-ay.ttf",
			bytes: 8388,
			sha256: "37e38ecff7edd945de7519c4089abd1411e08f58bf7533a78ad8057286bef918"
		}
	},
	{
		ranges: "af07 af0d af10 af30 af32 af3f af50 af5c af65 af79 af84 af88 af90-af91 af95 af9c afcb afce afdc afe9 aff1 aff4 aff8 b000-b001 b004 b01d b045 b04e b055 b059 b08d b08f b091 b09f b0a2 b0c7 b0d1 b0d4 b0d8 b10b b112 b119 b11c-b11d b138 b148 b151",
		regular: {
			file: "regular.hangul-az.ttf",
			bytes: 9e3,
			sha256: "cbcc7798e576153127922fe39e516546af542677dbe6f6d4320f257f2016a405"
		},
		semibold: {
			file: "semibold.hangul-az.ttf",
			bytes: 8872,
			sha256: "d1a1e3cdf23b225d295a4452a10bf9c62f00a9fb382e315e67cb012e322d0105"
		}
	},
	{
		ranges: "b15c b160 b182 b189 b18b b198 b19c b1d0 b1d4 b1dc-b1dd b1df b1e9 b1ec b1f0 b1f9 b1fb b20b b217 b219 b234 b23c b25c b260 b268-b269 b275 b27c b285 b289 b29a b2a1 b2a3 b2b0 b2b4 b2d2 b2e2 b2ef b2f3 b2f8 b2fa-b2fb b356 b35b b35e b36b b381 b384",
		regular: {
			file: "regular.hangul-ba.ttf",
			bytes: 7168,
			sha256: "4aadb6af3ad5f450793c5679e564b97215544cba1697cc309dbcc97df78e136b"
		},
		semibold: {
			file: "semibold.hangul-ba.ttf",
			bytes: 7100,
			sha256: "ca08b835640daa6f7fd1274d034ae65f0d3c592b626c8c8b868aa344afc9297d"
		}
	},
	{
		ranges: "b390 b394 b3a0-b3a1 b3a8 b3ac b3ce b3d0 b3db b3dd b3e0 b3e4 b3e8 b42b b434 b463 b488 b49d b4a8 b4ac b4b5 b4b9 b4c4 b4d0 b4d5 b4e6 b4f8 b528 b541 b543-b544 b54b b54d b554 b55d b55f b5aa-b5ab b5b0-b5b1 b5b5 b5bd b5c0 b5c4 b5cc-b5cd b5cf-b5d0",
		regular: {
			file: "regular.hangul-bb.ttf",
			bytes: 8260,
			sha256: "c0647f32bd24291b9a3f6d8cac13d775065f82cf6dc74bb23f70622b6663dcd7"
		},
		semibold: {
			file: "semibold.hangul-bb.ttf",
			bytes: 8136,
			sha256: "0d6a540984e85cca24a2c14b3c0e1698d345a4e8529e2da91f6d1e13f914a5dc"
		}
	},
	{
		ranges: "b5d1 b5d8 b5ec b614 b62c b634 b648 b664 b668 b6a0 b6ac b6d4 b6f4 b6f8 b700-b701 b705 b739 b748 b74c b754-b755 b768 b770-b771 b773 b792 b796 b7a0 b7b8 b7c7 b81d b844 b851 b853 b878 b87c b88d b8a8 b8b4 b8b8 b8c0-b8c1 b8c3 b8c5 b8d0 b8d4 b8dd",
		regular: {
			file: "regular.hangul-bc.ttf",
			bytes: 8400,
			sha256: "f8c383863c92f79a1e135b028150a914cb6b9d22dbc2523eedf0337dbed20a38"
		},
		semibold: {
			file: "semibold.hangul-bc.ttf",
			bytes: 8248,
			sha256: "161a420cde3de475938d7c4663e1178a49a1233a2d270c72ddbcb5767c60c3c9"
		}
	},
	{
		ranges: "b8df b93d b940 b944 b94c b94f b951 b969 b96b b98a b98d b9d2 b9ec b9f8 ba00-ba01 ba08 ba15 ba42 ba49 ba4e ba53 ba65 ba68-ba69 ba71 ba83-ba84 ba8c bab2 bac4 bac8 bad8-bad9 bb00 bb04 bb0d bb0f bb11 bb1c bb20 bb29 bb2b bb3d bb45 bb4d bb4f bb61",
		regular: {
			file: "regular.hangul-bd.ttf",
			bytes: 7672,
			sha256: "5653e9050778e6573fab860375329c6c2c7dbbe99403f51419abd227561d5b15"
		},
		semibold: {
			file: "semibold.hangul-bd.ttf",
			bytes: 7540,
			sha256: "458539ee6fe8d48c9f7b370b1fae29df0eb78f70d95bd059808dbfe62895e599"
		}
	},
	{
		ranges: "bb6c bb88 bb8c bb90 bba8 bbb4 bbb7 bbc4 bbc8 bbd0 bbd3 bc02 bc09 bc17 bc1e bc41 bc44 bc4c-bc4d bc50 bc5d bc8b bc8e bca7 bcb0-bcb1 bcb4-bcb5 bccf-bcd0 bcd8 bcdc bd14 bd2c bd40 bd49 bd4c bd50 bd58 bd64 bd68 bd87 bd8a bd91 bd9a bd9c bda4 bdb0",
		regular: {
			file: "regular.hangul-be.ttf",
			bytes: 7340,
			sha256: "b076f61ebcc9bbb22113fccea59e16a1628b752fd38fb36a5dce7d84e869f1cc"
		},
		semibold: {
			file: "semibold.hangul-be.ttf",
			bytes: 7224,
			sha256: "e7e5cabc436298c852b5272561c039dbe89375a33eb003a1afd259e124747b22"
		}
	},
	{
		ranges: "bdb8 bdd5 bdd8 bddc bde9 bdf4 bdf8 be00 be03 be05 be0d be1c-be1d be1f be4e be6a be70-be71 be73-be74 be7b be84 be98-be99 bee0 bee3 beec bf01 bf09 bf18-bf19 bf1b-bf1d bf41 bf44 bf48 bf94 bfdf bfe1 c03c c051 c069 c091 c094 c098 c0a0-c0a1",
		regular: {
			file: "regular.hangul-bf.ttf",
			bytes: 8268,
			sha256: "ab2fa73078f515640fb844225f2c5654309f30c6df304d228ff45c536d5c908c"
		},
		semibold: {
			file: "semibold.hangul-bf.ttf",
			bytes: 8092,
			sha256: "9e77929aef8e616c1440963cc05271da990cbb342afc4fd73f3d70322271ec86"
		}
	},
	{
		ranges: "c0a3 c0a5 c0af c0b3 c0b5 c0c5 c0d9 c0dc c0e5 c0e8 c104 c108 c110 c115 c11f c123 c126-c127 c136 c14c-c14d c155 c164-c165 c169 c174 c185 c18e c196 c19d c1a8-c1a9 c1ac c1b0 c1bd c1c8 c1cc c1d4 c1d7-c1d8 c1e4 c1e8 c1f0-c1f1 c1f3 c1fd c200 c20c",
		regular: {
			file: "regular.hangul-bg.ttf",
			bytes: 8832,
			sha256: "b7cdde56a0afd22409494215ec35684155c0625de0ad121629ef0306fad9b69c"
		},
		semibold: {
			file: "semibold.hangul-bg.ttf",
			bytes: 8648,
			sha256: "bcfd35743acca0f3ff7fcba0c146dc8322a1d15bac17c11b1d849d42ed534e05"
		}
	},
	{
		ranges: "c211 c229 c234 c248 c251 c254 c260 c265 c26d c27f c281 c289 c29d c2a5 c2ad c2fb c309 c30c c315 c318 c31c c325 c328 c345 c372 c38c c3c0 c3e2 c3e8-c3e9 c3f5 c3f8 c408 c410 c424 c430 c434 c43c-c43d c448 c468 c46c c474-c475 c479 c480 c494 c49c",
		regular: {
			file: "regular.hangul-bh.ttf",
			bytes: 10124,
			sha256: "f2b3dd76cbdef0c1d25c7396ccf6b94add2c0e76bec9a807c369450297c3efc5"
		},
		semibold: {
			file: "semibold.hangul-bh.ttf",
			bytes: 9672,
			sha256: "91fc1a9bddc14f00b82438e117c98969df72c42574bb8c5c424ca35040a0a484"
		}
	},
	{
		ranges: "c4b8 c4bc c4e9 c4fa c4ff c510 c514 c51c c538 c54d-c54e c55d c574 c595 c59c c5a0 c5a9 c5be c5ca c5e1 c5f6-c5f7 c5fe c607 c60c c618-c619 c61c c62d c630 c63b c650-c651 c65d c66c c66f c671 c679 c680 c688-c689 c68b c68d c6b9-c6ba c6dd c6e1 c6e9",
		regular: {
			file: "regular.hangul-bi.ttf",
			bytes: 10820,
			sha256: "e5f48e1d10575e0cc8cfee44a71c9683245b2aca135b3ea7bc59933c96c3e46e"
		},
		semibold: {
			file: "semibold.hangul-bi.ttf",
			bytes: 10456,
			sha256: "aa72b91156103c396d91265e743194b7d9ef66d0ee92f120d6db18187d1468db"
		}
	},
	{
		ranges: "c6f8 c6fd c705 c714-c715 c730-c731 c733 c737 c74a c74f c752-c757 c75c c760 c768 c76b c77e c797 c79a c7b0 c7b4 c7bd c7bf-c7c0 c7c9 c7cc c7ce c7d0 c7d8 c7e4 c7e8 c7ec c82c-c82d c831 c840 c848-c849 c84d c854 c87a c883 c88d",
		regular: {
			file: "regular.hangul-bj.ttf",
			bytes: 9460,
			sha256: "093acd77e689d6c7c7bb1f3a1c25db2371b513677fa3181cba307c125421efc4"
		},
		semibold: {
			file: "semibold.hangul-bj.ttf",
			bytes: 9172,
			sha256: "97ce879261197b1f00a6933f641efc2c7768ae8d66afba7b841fbf31431347fc"
		}
	},
	{
		ranges: "c894 c89d c89f c8a1 c8a8 c8bc-c8bd c8c8 c8cc c8d4-c8d5 c8d7 c8d9 c8e1 c8e4 c905-c906 c90f c934 c951 c958 c960-c961 c963 c970 c97c c99b c9c7 c9ca c9e2 c9ef-c9f0 c9f9 c9fc ca00 ca08-ca09 ca0b ca0d ca14 ca18 ca5d ca5f-ca60 ca68 ca7d ca98 cacd",
		regular: {
			file: "regular.hangul-bk.ttf",
			bytes: 10164,
			sha256: "ba3c5b1eb87781957c2d93dbbf92a134dc2d9847aaae50e588bbced6c5a556b4"
		},
		semibold: {
			file: "semibold.hangul-bk.ttf",
			bytes: 9704,
			sha256: "3dea22e915d5eadf6ed66cdc2688ac6197069fb66f091834bb49f0b357786962"
		}
	},
	{
		ranges: "cacf cad8 cae0 caec caf4 cb08 cb10 cb14 cb18 cb20-cb21 cb41 cb4c cb50 cb5d cb64 cb78-cb79 cb9c cbb8 cbe7 cbe9 cc1d cc27 cc3c cc55 cc57-cc58 cc64 cc66 cc68 cc70 cc75 ccac ccc4-ccc5 ccc7 ccc9 ccd4 ccec ccf0 cd01 cd10 cd18-cd19 cd24 cd28 cd39",
		regular: {
			file: "regular.hangul-bl.ttf",
			bytes: 10768,
			sha256: "683771a9fe39111a166ffe9d92527ce6c1c59f7b1c9fc61bb04c54f67c06101d"
		},
		semibold: {
			file: "semibold.hangul-bl.ttf",
			bytes: 10436,
			sha256: "d97e797d8cf08c66ce2d1e78e47e67956162dc41bcd28bbfa8f6f71a9f6124e7"
		}
	},
	{
		ranges: "cd60 cd64 cd6c-cd6d cd6f cd71 cd88 cda7 cdd0 cdec cdf0 cdf8-cdf9 cdfb cdfd ce08 ce0c ce14 ce19 ce24 ce28 ce30-ce31 ce33 ce5f ce61 ce85 ce87 ce91 cea4-cea5 cead cec1 ceeb cef9 cf01 cf11 cf15 cf24 cf2c-cf2d cf2f cf31 cf38 cf71 cf74 cf78 cf80",
		regular: {
			file: "regular.hangul-bm.ttf",
			bytes: 8796,
			sha256: "b9d92dbe58657e302c10984ef9fca60872e5ea0de2aeeb5f43607a9fb42c7293"
		},
		semibold: {
			file: "semibold.hangul-bm.ttf",
			bytes: 8688,
			sha256: "b4555839fdeb0ff0e8ca401db816edb7c421439bd8d7aa37035f14408eabd0cc"
		}
	},
	{
		ranges: "cfa1 cfa8 cfb0 cff0-cff1 cff3 d011 d02d d044-d045 d047 d049 d054 d060 d06d d081 d0c9 d0ef-d0f0 d0f8 d10d d13a d141 d144 d15f d161 d168 d16c d17c d184 d1b3 d1ba d1bc d1c0 d1d8 d1f8 d207 d209 d210 d23d d23f d248 d25c d264 d281 d284 d288 d290",
		regular: {
			file: "regular.hangul-bn.ttf",
			bytes: 8128,
			sha256: "4ef5f1af7434a58a12d0ad4a751703e49438ebe81f71162b2263f545c2f173da"
		},
		semibold: {
			file: "semibold.hangul-bn.ttf",
			bytes: 8e3,
			sha256: "c6d456cdedc7f2290242c5232dce893099acebcdd4e82531948caee8f242862c"
		}
	},
	{
		ranges: "d291 d295 d2a4 d2b1 d2bf d2c2 d2cb d2d4 d2d8 d2dc d2e4-d2e5 d303 d316 d339 d33b-d33c d344-d345 d38f-d390 d3a9 d3c4-d3c5 d3d8 d3e1 d3e3 d3fd d3ff d408 d41d d440 d444 d460 d464 d46d d46f d47f d482 d489 d494 d4a9 d4cc d4d0 d4d4 d4dc d4df d4ec",
		regular: {
			file: "regular.hangul-bo.ttf",
			bytes: 8040,
			sha256: "2db1b3fe4add6dabe4d857c2917d59a4c5d3b2b04caf59d408ac644cc2435e27"
		},
		semibold: {
			file: "semibold.hangul-bo.ttf",
			bytes: 7896,
			sha256: "461645b2f25baf5556ed485cd8e0db71c9c479dfbd8f09143b2a86cc7a372b71"
		}
	},
	{
		ranges: "d4f0 d4f8 d4fb d4fd d517 d54c d57c d585 d590 d5d2 d5d9 d5f4-d5f5 d613 d620 d624 d62d d645 d64b d651 d670-d671 d674 d683 d685 d690 d694 d69d d6ac d6b0 d6b9 d6bb d6d1 d6d9 d6e0 d6f0 d6f5 d6fd d700 d704 d711 d719 d71c d728 d72b d72d d735 d738",
		regular: {
			file: "regular.hangul-bp.ttf",
			bytes: 10612,
			sha256: "c735610df5bbb2cc8b046b62efc29a9322c86bee45200474ec9bcf06a56abe99"
		},
		semibold: {
			file: "semibold.hangul-bp.ttf",
			bytes: 10252,
			sha256: "a96f8a33cc941b839ff79a9ef5656d258a48299a5cd4bd51f55a0e9350a793b8"
		}
	},
	{
		ranges: "d73c d744 d747 d756-d757 d763 d774 d77c-d77d d781 d789",
		regular: {
			file: "regular.hangul-bq.ttf",
			bytes: 2604,
			sha256: "cb2a7be74cd5b44118384b46620219132a75bb12c9a2280b1116cc4ec169f57e"
		},
		semibold: {
			file: "semibold.hangul-bq.ttf",
			bytes: 2532,
			sha256: "1111675195d769fad6ac0d07d5514f0cb647183a254cb42e31675580674b91c8"
		}
	},
	{
		ranges: "ac02-ac7f",
		regular: {
			file: "regular.hangul-ac00.ttf",
			bytes: 15512,
			sha256: "90776f52730aa604278ec8e8442c669705fdf4080be65b917e7a6903ed9295c2"
		},
		semibold: {
			file: "semibold.hangul-ac00.ttf",
			bytes: 15036,
			sha256: "4f75775e552eeb478541d0c60e27b48770b4dc197e8aaae2c650a0284ed8cb89"
		}
	},
	{
		ranges: "ac82-acff",
		regular: {
			file: "regular.hangul-ac80.ttf",
			bytes: 14132,
			sha256: "ae3c3d1787704d0a055988aa07c3f14aec38f929fc733da6f515a4327f11c7e2"
		},
		semibold: {
			file: "semibold.hangul-ac80.ttf",
			bytes: 13720,
			sha256: "353f639e885ab6341d91979459263f11b2221e586190ffaf87a5881800ac5e79"
		}
	},
	{
		ranges: "ad01-ad7e",
		regular: {
			file: "regular.hangul-ad00.ttf",
			bytes: 17632,
			sha256: "61bd5c4308899aa8740d845f2667c73e24651b1d486010d7972aa8e5ea2e97a5"
		},
		semibold: {
			file: "semibold.hangul-ad00.ttf",
			bytes: 17108,
			sha256: "5fecb31319fe171596bb947484797f8c202d56e1342b6f042ca7bcb4a47eaec1"
		}
	},
	{
		ranges: "ad80-adfe",
		regular: {
			file: "regular.hangul-ad80.ttf",
			bytes: 18956,
			sha256: "2010906501aa9d7fb6cd82496eb3857d7d47fb7b520f2aa7ca67725965aa0d0b"
		},
		semibold: {
			file: "semibold.hangul-ad80.ttf",
			bytes: 18596,
			sha256: "570594d3a57ced4e8004d2bfb05cb5e9531d54308c1eb260154363c39b92c5be"
		}
	},
	{
		ranges: "ae02-ae7f",
		regular: {
			file: "regular.hangul-ae00.ttf",
			bytes: 16076,
			sha256: "1935e3a1be4eca40e4e675d98ceaf560c3c7cf087df5be9ea1ed82e4b4217f42"
		},
		semibold: {
			file: "semibold.hangul-ae00.ttf",
			bytes: 15944,
			sha256: "69e8b665026c25ad1f29d348c77b02ffc7f784f95e73e627d2c9909a3e5775b3"
		}
	},
	{
		ranges: "ae80-aeff",
		regular: {
			file: "regular.hangul-ae80.ttf",
			bytes: 21348,
			sha256: "78693289127d9649608bd8bc4ca0752f91473fdb67c526c6e942564894702609"
		},
		semibold: {
			file: "semibold.hangul-ae80.ttf",
			bytes: 21384,
			sha256: "498ebc98f911177bf854c330659d331934f93a1f97ff53f43de3cba5eeefb91a"
		}
	},
	{
		ranges: "af00-af7f",
		regular: {
			file: "regular.hangul-af00.ttf",
			bytes: 22484,
			sha256: "bc1f42396b2c22db3c46bf83d6effdf14ae6fff31c1f4d9d1323c0ffd8653b43"
		},
		semibold: {
			file: "semibold.hangul-af00.ttf",
			bytes: 22488,
			sha256: "bdb21a3a755cae3b532413781752184f3fec8e510590c62db333e8290955b798"
		}
	},
	{
		ranges: "af81-afff",
		regular: {
			file: "regular.hangul-af80.ttf",
			bytes: 21548,
			sha256: "c831badcedc4b65517d4f5c40d7288ea6939698da738edac95547b3d25f704a7"
		},
		semibold: {
			file: "semibold.hangul-af80.ttf",
			bytes: 21256,
			sha256: "51b3a9ff96150cadc2848c877ad229b744ab83535004e8f3ca9eacc16f4ce50e"
		}
	},
	{
		ranges: "b002-b07f",
		regular: {
			file: "regular.hangul-b000.ttf",
			bytes: 20544,
			sha256: "e9b02a1bb27fbe1cb11bf75080a33b04cda79ad567cbf0602129343e082fcab3"
		},
		semibold: {
			file: "semibold.hangul-b000.ttf",
			bytes: 20008,
			sha256: "12f99e6c86df4eb575e6232fb28f2c702ce7e930425e4492ecd9669d648e5db6"
		}
	},
	{
		ranges: "b081-b0ff",
		regular: {
			file: "regular.hangul-b080.ttf",
			bytes: 15872,
			sha256: "24fd9798c741f64b27366ec8b463188a48cfd35b40160e188f154f57444b0d9f"
		},
		semibold: {
			file: "semibold.hangul-b080.ttf",
			bytes: 15716,
			sha256: "7cd03bf9c4b61b248aeab3521d1029e99e80495b4481ed4a6d1acd9666fd8e45"
		}
	},
	{
		ranges: "b100-b17f",
		regular: {
			file: "regular.hangul-b100.ttf",
			bytes: 15908,
			sha256: "8a5fdd8a9b67ff5059c489ed6ba39e9a02713cd5e9a1454e6bb2269bfb3f7165"
		},
		semibold: {
			file: "semibold.hangul-b100.ttf",
			bytes: 15672,
			sha256: "e2f81ab3d168243db2ff9a4c854a02850c2039d5109c50711b0d2d6838de4ccc"
		}
	},
	{
		ranges: "b181-b1ff",
		regular: {
			file: "regular.hangul-b180.ttf",
			bytes: 17520,
			sha256: "4b938b8f7a4aefe14f71860e6fae4e30831be138acb3d0e1b376a73f1595602c"
		},
		semibold: {
			file: "semibold.hangul-b180.ttf",
			bytes: 17224,
			sha256: "31b8948b55911ec7eb2b54f48463ed16e480a365e08e563c3cbf57b71f4c59cb"
		}
	},
	{
		ranges: "b200-b27f",
		regular: {
			file: "regular.hangul-b200.ttf",
			bytes: 18112,
			sha256: "40881519e429fc980bb7a3bb0f7a21dd0b031fc28708c2202f9e7a2867a2f3a0"
		},
		semibold: {
			file: "semibold.hangul-b200.ttf",
			bytes: 17808,
			sha256: "dc2d8df6ac2e0d1f80252b141cd4381a26a220e999621b7cdfe918aad33f0af9"
		}
	},
	{
		ranges: "b280-b2fe",
		regular: {
			file: "regular.hangul-b280.ttf",
			bytes: 12868,
			sha256: "bd3b02e70fe8a550a2e4f970e9f420d6faa846f854b43262d2dc0209b9f9fe82"
		},
		semibold: {
			file: "semibold.hangul-b280.ttf",
			bytes: 12660,
			sha256: "f1323d3ae94aa17568c0189af3aa4f9d8c122dd0f2de65d671f4de557aeb4199"
		}
	},
	{
		ranges: "b302-b37f",
		regular: {
			file: "regular.hangul-b300.ttf",
			bytes: 17848,
			sha256: "465f8130a87afa7ebd4ac1180e299845a8510a455701a78fa87b351ec6781e5f"
		},
		semibold: {
			file: "semibold.hangul-b300.ttf",
			bytes: 17544,
			sha256: "829fbc78ecce436c2bf5d0cb51ed9dcfc6165a2a8bb7b1dbcb071168fde04948"
		}
	},
	{
		ranges: "b382-b3ff",
		regular: {
			file: "regular.hangul-b380.ttf",
			bytes: 17464,
			sha256: "9c89669e94aa81716d62d13cadd908dff57decd8458e4df447019b2a05b8ef66"
		},
		semibold: {
			file: "semibold.hangul-b380.ttf",
			bytes: 16836,
			sha256: "1fbb89fb0b7e325adc8129841ca751932ad74a078f54cc04f800fa0ec5136e64"
		}
	},
	{
		ranges: "b400-b47f",
		regular: {
			file: "regular.hangul-b400.ttf",
			bytes: 18508,
			sha256: "34a567da8b7709134e803eed22a57e6fd3d63ae8e7071394ddaa5e2eea903a78"
		},
		semibold: {
			file: "semibold.hangul-b400.ttf",
			bytes: 18160,
			sha256: "e6a29efcca6d770f04062a8924664725f342d8c2773e588761ddc868cc3ff141"
		}
	},
	{
		ranges: "b481-b4ff",
		regular: {
			file: "regular.hangul-b480.ttf",
			bytes: 17412,
			sha256: "5c880781ce85f290778187433ede19ff1b00c14d35ffe79ce850edd151e5a6c1"
		},
		semibold: {
			file: "semibold.hangul-b480.ttf",
			bytes: 17192,
			sha256: "e368e300b64e6fdba5d67211fc7ed8c0ffd484613d154f80fd4af4cfee06614b"
		}
	},
	{
		ranges: "b500-b57f",
		regular: {
			file: "regular.hangul-b500.ttf",
			bytes: 18732,
			sha256: "3c2d62002e3bc5264fb4ab026b7696929f6aa2a0cafb4b1e771ca1f4bc2c47de"
		},
		semibold: {
			file: "semibold.hangul-b500.ttf",
			bytes: 18516,
			sha256: "06557ad6c8b6d7849df413c2f58254ffd40324e7c14ab0ef5e4ef8cf9c0c9bbc"
		}
	},
	{
		ranges: "b580-b5ff",
		regular: {
			file: "regular.hangul-b580.ttf",
			bytes: 21512,
			sha256: "abbb2fa216141a5a3068a725f68125c8bfdee3bafcb8278b57b9a6dec0fcbf48"
		},
		semibold: {
			file: "semibold.hangul-b580.ttf",
			bytes: 21124,
			sha256: "b6c08b382d6130997c1e28f17909a72454dac0b42b55c83c13309f3004826c31"
		}
	},
	{
		ranges: "b600-b67f",
		regular: {
			file: "regular.hangul-b600.ttf",
			bytes: 24848,
			sha256: "c1821418614118d2d58a4d85fba962c770d12b921a8c571fb5810e169a4a4b32"
		},
		semibold: {
			file: "semibold.hangul-b600.ttf",
			bytes: 23892,
			sha256: "737b817eca34112ee26ebf211fc0fab225af0d069aabcfe6de2a541d18ded493"
		}
	},
	{
		ranges: "b680-b6ff",
		regular: {
			file: "regular.hangul-b680.ttf",
			bytes: 24040,
			sha256: "1db72785999d6c5e690d10c5c85aec3b6eae1eeedf445e27f7fbe1cc40871003"
		},
		semibold: {
			file: "semibold.hangul-b680.ttf",
			bytes: 23724,
			sha256: "9847b9b762758ba39fcab5f417a18d244a5efecc3edc2f70dc3fc6efafcee234"
		}
	},
	{
		ranges: "b702-b77f",
		regular: {
			file: "regular.hangul-b700.ttf",
			bytes: 19996,
			sha256: "80e61f492391a9af945162a5ec2b6c091f24d1be622f7dd55f7aabdb3c6b6360"
		},
		semibold: {
			file: "semibold.hangul-b700.ttf",
			bytes: 19676,
			sha256: "029fd548e0fc2af8d0d905d9355a54e447b99721ab63fb81b414de02d527bb8e"
		}
	},
	{
		ranges: "b781-b7fe",
		regular: {
			file: "regular.hangul-b780.ttf",
			bytes: 18144,
			sha256: "961e1d7c065090bbdeaa32347ab49c446b0f20029464bb98936791371807d303"
		},
		semibold: {
			file: "semibold.hangul-b780.ttf",
			bytes: 17896,
			sha256: "a201fb301244e4b862cf9959df983ca6ebcd48151ad4a8391bf67b1bcdd05d6f"
		}
	},
	{
		ranges: "b802-b87f",
		regular: {
			file: "regular.hangul-b800.ttf",
			bytes: 17232,
			sha256: "c77f29deee2ed994faf7d0f20d0c3ae7b95d29f2b1ba7ddb35a5ef706eae304d"
		},
		semibold: {
			file: "semibold.hangul-b800.ttf",
			bytes: 16904,
			sha256: "5807072b0c36c553364a15ae40445be312821169d3959862f4b49b575dbb2fda"
		}
	},
	{
		ranges: "b880-b8ff",
		regular: {
			file: "regular.hangul-b880.ttf",
			bytes: 19072,
			sha256: "1772ee50deb9edcf0fd908426099bf45c565669535f080ead4099c3207515fa7"
		},
		semibold: {
			file: "semibold.hangul-b880.ttf",
			bytes: 18904,
			sha256: "b953ab1ed6146bdfff8e08657a10210aedffcde10f98e27a5779e2dd53736805"
		}
	},
	{
		ranges: "b900-b97f",
		regular: {
			file: "regular.hangul-b900.ttf",
			bytes: 19540,
			sha256: "6726c177ec4a094e10965846cf534eebfbb788da6febadd9fa3076d8564dcc04"
		},
		semibold: {
			file: "semibold.hangul-b900.ttf",
			bytes: 19592,
			sha256: "d29cd403f66bb1e3446f82514a1f587c1cd9caaf19d709bb72e4cc10dec44e25"
		}
	},
	{
		ranges: "b980-b9ff",
		regular: {
			file: "regular.hangul-b980.ttf",
			bytes: 14964,
			sha256: "a9aacba12dbb8a80b68c842bd8aabe237a1ae71052ea88073f8d7a4bf1562e33"
		},
		semibold: {
			file: "semibold.hangul-b980.ttf",
			bytes: 14792,
			sha256: "cb89128e1480c851ee4e9bdd809adb0f38f55925318e841370c3bcc328fd64f6"
		}
	},
	{
		ranges: "ba02-ba7f",
		regular: {
			file: "regular.hangul-ba00.ttf",
			bytes: 16536,
			sha256: "1452185f4a32628a83457e907c1134a1c0d8d5476bfe4511451987b2a7cbcabe"
		},
		semibold: {
			file: "semibold.hangul-ba00.ttf",
			bytes: 16280,
			sha256: "598457769212e7ee437a6954ac9d667ff18de7b875afdc46de140f60c40d0b55"
		}
	},
	{
		ranges: "ba80-baff",
		regular: {
			file: "regular.hangul-ba80.ttf",
			bytes: 18712,
			sha256: "448d1d11dcbc32fe92301a34a3eb0caa7422a7f239732b706b30aecf63e6d420"
		},
		semibold: {
			file: "semibold.hangul-ba80.ttf",
			bytes: 18376,
			sha256: "5ce968058533afac1118e3dd68c1214533732f491c16d35c2a19e5f0881dacdb"
		}
	},
	{
		ranges: "bb01-bb7f",
		regular: {
			file: "regular.hangul-bb00.ttf",
			bytes: 17984,
			sha256: "dc579683f7457ee28bfd0ede7f2030182b758cafc7225f0e70adb6d98ad355f7"
		},
		semibold: {
			file: "semibold.hangul-bb00.ttf",
			bytes: 17668,
			sha256: "0a549e86115921da815c8941280c5c6fd9e0c05b3c529827fb9a175786187a65"
		}
	},
	{
		ranges: "bb80-bbfe",
		regular: {
			file: "regular.hangul-bb80.ttf",
			bytes: 18436,
			sha256: "4898672c0b6f230e1f1921ddf4690c8ab6a8f20eaa97ba5cff6e82ce4e9b6baa"
		},
		semibold: {
			file: "semibold.hangul-bb80.ttf",
			bytes: 18164,
			sha256: "ba802222e494fa5e621ecb7ce2c84c4261d2853c173b843687a666478c96621a"
		}
	},
	{
		ranges: "bc01-bc7f",
		regular: {
			file: "regular.hangul-bc00.ttf",
			bytes: 15920,
			sha256: "a94b304c7f55ceab745c7050dc936a9841326abf214d978dfb1073f681444dfb"
		},
		semibold: {
			file: "semibold.hangul-bc00.ttf",
			bytes: 15504,
			sha256: "370d5d1032ba8a1043d9bd14270e29c8214bec89862c805b90f5609019553e15"
		}
	},
	{
		ranges: "bc80-bcff",
		regular: {
			file: "regular.hangul-bc80.ttf",
			bytes: 16072,
			sha256: "36f6b6cc750ede4ddfe88c6b9333d508eebd85c6418fa1543d62704c50a71863"
		},
		semibold: {
			file: "semibold.hangul-bc80.ttf",
			bytes: 15660,
			sha256: "52c7e2b4a144e183cef60f50475c92c39b8a0156cd4919f3da14e59d25cf8572"
		}
	},
	{
		ranges: "bd00-bd7f",
		regular: {
			file: "regular.hangul-bd00.ttf",
			bytes: 20244,
			sha256: "9ad23ec2bb4560bd95d233668779d3250d2150f9df9e978e518ee93b5a8a8d59"
		},
		semibold: {
			file: "semibold.hangul-bd00.ttf",
			bytes: 19996,
			sha256: "fe08e6a3da3166adff49e1c3b280e738c910ebe06b5ebfef1402425ecd4743c0"
		}
	},
	{
		ranges: "bd82-bdff",
		regular: {
			file: "regular.hangul-bd80.ttf",
			bytes: 19624,
			sha256: "490bc8c5623416f6cc13d720f32cc254419d2a8b5871ddcc9a30195e4a6caf73"
		},
		semibold: {
			file: "semibold.hangul-bd80.ttf",
			bytes: 19436,
			sha256: "1b0b901748e1a0b775489526f7a99ed349a99c836455044f74a61fc08c5e993b"
		}
	},
	{
		ranges: "be01-be7f",
		regular: {
			file: "regular.hangul-be00.ttf",
			bytes: 16108,
			sha256: "f1d6f5a707846dabe5116610548056fa1244a50b63c200e37cf5a645941db72d"
		},
		semibold: {
			file: "semibold.hangul-be00.ttf",
			bytes: 15800,
			sha256: "c202ed9e77ac36661d1e831d69e0bc596fd0edeb6d895e55d5796c811d3c432d"
		}
	},
	{
		ranges: "be81-beff",
		regular: {
			file: "regular.hangul-be80.ttf",
			bytes: 22140,
			sha256: "22b97b2b012f753ea5650deef029f6a6322a23ce1a57b47b6ab348ff1dfe8a4d"
		},
		semibold: {
			file: "semibold.hangul-be80.ttf",
			bytes: 21556,
			sha256: "9a84791c959e0f5f640c72691e01c97cfec8fb6237354c9ff5c4eada7e9128af"
		}
	},
	{
		ranges: "bf00-bf7f",
		regular: {
			file: "regular.hangul-bf00.ttf",
			bytes: 23304,
			sha256: "4161906fdf90462e0872673e807d7ef6ecf576e3961b34198f95ff1807c0b38e"
		},
		semibold: {
			file: "semibold.hangul-bf00.ttf",
			bytes: 22668,
			sha256: "d1e6c17bea5e3a42a215cd6b0da28df968330bdb37237b1dabe2509ccd30ce9a"
		}
	},
	{
		ranges: "bf80-bfff",
		regular: {
			file: "regular.hangul-bf80.ttf",
			bytes: 25092,
			sha256: "b6336a702b19f1cea49d0f6d46cb150fd390d25362bd8c0347b42cecf56c60ce"
		},
		semibold: {
			file: "semibold.hangul-bf80.ttf",
			bytes: 24308,
			sha256: "7e1c0bac72d38806c0405601ea423843fc49b312a51dd2720a92b84b5904f625"
		}
	},
	{
		ranges: "c000-c07f",
		regular: {
			file: "regular.hangul-c000.ttf",
			bytes: 25148,
			sha256: "4ebf1b4599403a685c8267f1322b5fbd08b11c67503281131cb09e1e4e20676f"
		},
		semibold: {
			file: "semibold.hangul-c000.ttf",
			bytes: 24780,
			sha256: "6cc54f3b1897e27ea641cb3e5ab4c9f3ca8ed183a251c2acbe90e337a38f945b"
		}
	},
	{
		ranges: "c080-c0ff",
		regular: {
			file: "regular.hangul-c080.ttf",
			bytes: 17572,
			sha256: "1d31c935306409bbcd428df6578151857bf748f22feff3def19ea0f5371213fe"
		},
		semibold: {
			file: "semibold.hangul-c080.ttf",
			bytes: 17292,
			sha256: "6d04d3f1902ccf71d475272416ba769e508b2eff18fd296389effd6797660a59"
		}
	},
	{
		ranges: "c101-c17f",
		regular: {
			file: "regular.hangul-c100.ttf",
			bytes: 17368,
			sha256: "10126bd10ba9d5b0155d23289a80514ff2d5fde095ad9455639828438850cb42"
		},
		semibold: {
			file: "semibold.hangul-c100.ttf",
			bytes: 17088,
			sha256: "76365e6e573f22d27ae9449e3bc360ec1cf5277782d9bee2b43f28853b7a11b5"
		}
	},
	{
		ranges: "c180-c1ff",
		regular: {
			file: "regular.hangul-c180.ttf",
			bytes: 20548,
			sha256: "3ef675247762b725e77b7cd09ce1187d954283324192899a3694ad8ec33c9b15"
		},
		semibold: {
			file: "semibold.hangul-c180.ttf",
			bytes: 19860,
			sha256: "87293baffc84d31f3eb5312605fe66432ea88b02e09f0c93934b9e71688cdecf"
		}
	},
	{
		ranges: "c201-c27e",
		regular: {
			file: "regular.hangul-c200.ttf",
			bytes: 20296,
			sha256: "e9c8d7da1246f84a53a641f495ff0a41c97d0a7406a12fad14c1e0290eae8116"
		},
		semibold: {
			file: "semibold.hangul-c200.ttf",
			bytes: 20040,
			sha256: "5bd068e91197a47b609898c339047d2fd1b0a19d39c9b8f3e73b393fb3b4d6ea"
		}
	},
	{
		ranges: "c280-c2ff",
		regular: {
			file: "regular.hangul-c280.ttf",
			bytes: 18120,
			sha256: "f33a04628fa69671a176523b12b1be945b2871be642ee638bde4e664c22f57c8"
		},
		semibold: {
			file: "semibold.hangul-c280.ttf",
			bytes: 17680,
			sha256: "6f2fddd38376567484637f0f7fd697b40d674ee07ecba6927abdae8de69b72f9"
		}
	},
	{
		ranges: "c301-c37f",
		regular: {
			file: "regular.hangul-c300.ttf",
			bytes: 23140,
			sha256: "4014fbd863b5ec78b2c75559512ec0bf27f7abc6a57540a262cd7efa621a7487"
		},
		semibold: {
			file: "semibold.hangul-c300.ttf",
			bytes: 21676,
			sha256: "739b07ce3447dbe11f2e70f599fcf17122757319891d877afd52616f280d684f"
		}
	},
	{
		ranges: "c380-c3ff",
		regular: {
			file: "regular.hangul-c380.ttf",
			bytes: 25152,
			sha256: "f83fd09c6baa8f731dfc7d8785d33d1dd724172c55c001c901b85087eb3010fe"
		},
		semibold: {
			file: "semibold.hangul-c380.ttf",
			bytes: 23804,
			sha256: "56a3fa7ff8bd30783bd15228e0c5528c4708ff6a916bd94121e81e21029a7c2c"
		}
	},
	{
		ranges: "c400-c47f",
		regular: {
			file: "regular.hangul-c400.ttf",
			bytes: 26464,
			sha256: "cbbf8e5758a320263f55e0ae1f7aedbb827d9d40a74e568db84bf6ced7dc2943"
		},
		semibold: {
			file: "semibold.hangul-c400.ttf",
			bytes: 25764,
			sha256: "e6ce4378b29eb0f17d2f6877ea8a4d6191c5d1a4e44fe60a883d86531ebda492"
		}
	},
	{
		ranges: "c481-c4fe",
		regular: {
			file: "regular.hangul-c480.ttf",
			bytes: 27816,
			sha256: "aaf537b6dd56e5ce2d8ea9b81ffe9680765a8a3a34749871cae3dcc8ed3e9f14"
		},
		semibold: {
			file: "semibold.hangul-c480.ttf",
			bytes: 26828,
			sha256: "b5f1f108735b390c9bd7512b99544a4adb3e1c76f6e6dfbb0f23cf618d91f003"
		}
	},
	{
		ranges: "c502-c57f",
		regular: {
			file: "regular.hangul-c500.ttf",
			bytes: 19228,
			sha256: "4ac420c978b10558779a67368bb0ff3b1a0ecad9f005e6a81ec85c86e08d6948"
		},
		semibold: {
			file: "semibold.hangul-c500.ttf",
			bytes: 18584,
			sha256: "a95016efd186742826dfeee20ad70ba2df197c1dc4398d12a3819406321e3b9d"
		}
	},
	{
		ranges: "c581-c5fb",
		regular: {
			file: "regular.hangul-c580.ttf",
			bytes: 18480,
			sha256: "92df33cea3cd21e15249f3c3311f84da15c0c7315ea2b53cf93d87e8c6c624f7"
		},
		semibold: {
			file: "semibold.hangul-c580.ttf",
			bytes: 18116,
			sha256: "747315450966cf53234c5f2cbf8664a084727edd51e131a504763b2049d4f393"
		}
	},
	{
		ranges: "c602-c67f",
		regular: {
			file: "regular.hangul-c600.ttf",
			bytes: 20492,
			sha256: "9eeadbb8102aec21303899aa2219e8dbea90a029d40ef292730adf0844bff79e"
		},
		semibold: {
			file: "semibold.hangul-c600.ttf",
			bytes: 19328,
			sha256: "ceb79bdf93c19a7078a68296c4f97407cf680fbdfa85330a19a0755cb3c821c9"
		}
	},
	{
		ranges: "c681-c6ff",
		regular: {
			file: "regular.hangul-c680.ttf",
			bytes: 21680,
			sha256: "08acae692be27663840d3bb90830aadf183d5d779f0570e8e9bd9a965e94e563"
		},
		semibold: {
			file: "semibold.hangul-c680.ttf",
			bytes: 21008,
			sha256: "e0dd251ca29a427997d25c780d5582dcd6c13907328d6fbbee37a0204e68cecc"
		}
	},
	{
		ranges: "c700-c77f",
		regular: {
			file: "regular.hangul-c700.ttf",
			bytes: 19624,
			sha256: "61e4ce7882e075f2a6222f59e4c3fb8996b4833ddf360ee0e611e29f5648dda2"
		},
		semibold: {
			file: "semibold.hangul-c700.ttf",
			bytes: 18844,
			sha256: "e1799ca752292364fddf2563152e7738cae9bb6215392b35de64e00d21d17d4e"
		}
	},
	{
		ranges: "c780-c7ff",
		regular: {
			file: "regular.hangul-c780.ttf",
			bytes: 17828,
			sha256: "1e3c002eace0c5068f17882092029457840004fb6bb2ce0c900e5bfd3d44c4dc"
		},
		semibold: {
			file: "semibold.hangul-c780.ttf",
			bytes: 17244,
			sha256: "f9c906e0a356499b9b2dcdaa91d67474f4acb23d6b726a7756c480b2a4aafc83"
		}
	},
	{
		ranges: "c802-c87f",
		regular: {
			file: "regular.hangul-c800.ttf",
			bytes: 19776,
			sha256: "9848827779edd5d3c28731e02757dce5b61244c8db489ed65e3df482a90d454e"
		},
		semibold: {
			file: "semibold.hangul-c800.ttf",
			bytes: 19340,
			sha256: "37694b8a5a8e7e716541f9dafb8349c0e6e41783ae386e5f0a2bb7a7cea41628"
		}
	},
	{
		ranges: "c882-c8ff",
		regular: {
			file: "regular.hangul-c880.ttf",
			bytes: 21404,
			sha256: "ec69fd7a8f0d3e707a235252bf6bbc8629d948f9e6a2d0d7fe2ff04f6eee78a3"
		},
		semibold: {
			file: "semibold.hangul-c880.ttf",
			bytes: 20692,
			sha256: "5244f32e9a23eb0154bf7e523890592c74fbe9f7ae29f899fa26615052c6e18b"
		}
	},
	{
		ranges: "c901-c97f",
		regular: {
			file: "regular.hangul-c900.ttf",
			bytes: 22804,
			sha256: "409d539ff47a30d61b53df1a613599ba36e5f13abfaeb1cbad159c4ec42f856a"
		},
		semibold: {
			file: "semibold.hangul-c900.ttf",
			bytes: 22108,
			sha256: "24e5bc9d94497bf6e3ec7c3e9e50323d4dd8be898010b0c90cf8b8fd602611d9"
		}
	},
	{
		ranges: "c980-c9ff",
		regular: {
			file: "regular.hangul-c980.ttf",
			bytes: 19e3,
			sha256: "eb41350c6b31c49955e874f9557f8ea28e0a12c68072851239eda515f6eaf2fb"
		},
		semibold: {
			file: "semibold.hangul-c980.ttf",
			bytes: 18076,
			sha256: "cf13d3365372a5eb649d7504db50067926a07738a63caa43b5223afe7afafb3d"
		}
	},
	{
		ranges: "ca01-ca7f",
		regular: {
			file: "regular.hangul-ca00.ttf",
			bytes: 25972,
			sha256: "a5dd63443184d3c7935d6d084402472708954b2adc6ed6f94c8fbf0cf79013cf"
		},
		semibold: {
			file: "semibold.hangul-ca00.ttf",
			bytes: 24504,
			sha256: "a6e5516b23a16e37654a8800719cc19b044c7562f43c5606f1bd3c67fd9e0318"
		}
	},
	{
		ranges: "ca80-caff",
		regular: {
			file: "regular.hangul-ca80.ttf",
			bytes: 27916,
			sha256: "7ead1cc7890050b1c1413a57e32f08b5652310ac189afdb0c29650d4b43b03f9"
		},
		semibold: {
			file: "semibold.hangul-ca80.ttf",
			bytes: 26700,
			sha256: "495a166c8fa7283358a2b8d98b35e1647c2e5d623c8805d620aaf408868ff970"
		}
	},
	{
		ranges: "cb00-cb7f",
		regular: {
			file: "regular.hangul-cb00.ttf",
			bytes: 28744,
			sha256: "39f6ddbbddc1d50542eea5c42926e5ec4a07dcdd71a74ff1ada8cd0867609ba5"
		},
		semibold: {
			file: "semibold.hangul-cb00.ttf",
			bytes: 27868,
			sha256: "a3920f0b227668fa5795a0d01c72af8d922059d26a902d8f2fe9269a830a7beb"
		}
	},
	{
		ranges: "cb80-cbff",
		regular: {
			file: "regular.hangul-cb80.ttf",
			bytes: 30628,
			sha256: "69683ac5ed8d44375cb3492d82f15aa7621743f16015b04938afc493c8092fb4"
		},
		semibold: {
			file: "semibold.hangul-cb80.ttf",
			bytes: 29768,
			sha256: "8da539ab92a5e1a28ff195f2265aa0124e46cc9790d4c26f3dcbcda4efb7cbd1"
		}
	},
	{
		ranges: "cc00-cc7f",
		regular: {
			file: "regular.hangul-cc00.ttf",
			bytes: 20136,
			sha256: "ac47485a1723dd90dcab6c788442187282349dce032baf4f531793640d6d8605"
		},
		semibold: {
			file: "semibold.hangul-cc00.ttf",
			bytes: 19496,
			sha256: "b657aee8ca78878826e0bb85f6f314eee7f68f666c61ff4f910a8f4c6bfb8589"
		}
	},
	{
		ranges: "cc80-ccff",
		regular: {
			file: "regular.hangul-cc80.ttf",
			bytes: 22428,
			sha256: "482b296f5dfbfc0b851642975d296a7ff568bda398a3298a9f868c71fcbfce79"
		},
		semibold: {
			file: "semibold.hangul-cc80.ttf",
			bytes: 21956,
			sha256: "9b8992f6cfea0ff4038885ad51da060dfdca0d9b728344ce43ee4f3e37cd6e0f"
		}
	},
	{
		ranges: "cd00-cd7f",
		regular: {
			file: "regular.hangul-cd00.ttf",
			bytes: 23784,
			sha256: "2b4b49c21fc1b0d65887439c4b03aff17e3028397735d4435a773ed5b98142ad"
		},
		semibold: {
			file: "semibold.hangul-cd00.ttf",
			bytes: 23388,
			sha256: "28ade158f0464c3bbb2a82cbc11be0d6197eb5ed574f9867c3d6604614e2247c"
		}
	},
	{
		ranges: "cd80-cdff",
		regular: {
			file: "regular.hangul-cd80.ttf",
			bytes: 24216,
			sha256: "5e0f91eb3a97c4955ee64daa59d0096b52339d55d5ca6d94f4127d6cb1c7ba56"
		},
		semibold: {
			file: "semibold.hangul-cd80.ttf",
			bytes: 23764,
			sha256: "9166024c74497091195f5c02bd300c55b846124be63c2882ceda9878105860b7"
		}
	},
	{
		ranges: "ce00-ce7f",
		regular: {
			file: "regular.hangul-ce00.ttf",
			bytes: 20368,
			sha256: "3085df30ff6c3adfa66bf795dc6186482a4097d7287c6fe124e93e84b03bc848"
		},
		semibold: {
			file: "semibold.hangul-ce00.ttf",
			bytes: 20108,
			sha256: "42cc4ffd3f80a3fde42ea92bfaf109c1b499078a10d403bba8d1afe857338767"
		}
	},
	{
		ranges: "ce80-ceff",
		regular: {
			file: "regular.hangul-ce80.ttf",
			bytes: 18788,
			sha256: "7952c26d780f0acc37f838158a80125e21a5c17e59512b212e60227692f41e8a"
		},
		semibold: {
			file: "semibold.hangul-ce80.ttf",
			bytes: 18596,
			sha256: "433db64a20b82ba465a9d81e6b182199080ce780ef54dd3e1eed9ade3e1cc7b9"
		}
	},
	{
		ranges: "cf02-cf7f",
		regular: {
			file: "regular.hangul-cf00.ttf",
			bytes: 18796,
			sha256: "e15a3fcc5f438d66b6667297c848d89409f57c9bf1db95ca0290f5f6792e5517"
		},
		semibold: {
			file: "semibold.hangul-cf00.ttf",
			bytes: 18540,
			sha256: "3aa5e3fa9d834c9df5ccc39c4774ff8fef20995b0cdac96c4d8318a2b8a30e95"
		}
	},
	{
		ranges: "cf81-cfff",
		regular: {
			file: "regular.hangul-cf80.ttf",
			bytes: 21300,
			sha256: "d90560b46936e9c95495c73941fd161b2111812bf0626b3aeac14fcd1dec717f"
		},
		semibold: {
			file: "semibold.hangul-cf80.ttf",
			bytes: 20864,
			sha256: "a777cf5934611426a5c70b7f4b67808de2223a0c3bd4b7e4b3538a726be3d35c"
		}
	},
	{
		ranges: "d001-d07f",
		regular: {
			file: "regular.hangul-d000.ttf",
			bytes: 20300,
			sha256: "688d8e96d519e6b3db57c0bf98a4a7c5c6d1ed3eff01f962fc84b04b3cefe719"
		},
		semibold: {
			file: "semibold.hangul-d000.ttf",
			bytes: 19932,
			sha256: "6166ca4427df793804b48cf6afd3dac02d4d17dba30048c840ef188a73582499"
		}
	},
	{
		ranges: "d080-d0ff",
		regular: {
			file: "regular.hangul-d080.ttf",
			bytes: 17428,
			sha256: "8a3d12aa470794f15f1c461a05a2be80fa9fe0ee5ed34a428a7149ef509dc779"
		},
		semibold: {
			file: "semibold.hangul-d080.ttf",
			bytes: 17200,
			sha256: "49616a0d6f7d1dcd08970e129290c4e242c42ab77bdda5bc3fe797618df7cafe"
		}
	},
	{
		ranges: "d100-d17f",
		regular: {
			file: "regular.hangul-d100.ttf",
			bytes: 19640,
			sha256: "592756138c3b80467cbc62a9e92680194c3e66f6f6ab265d3725f23890b20e1d"
		},
		semibold: {
			file: "semibold.hangul-d100.ttf",
			bytes: 19280,
			sha256: "3218633a6f58715924125be62ce973afb5005fa2a8a88ed49dbd6a28a65f3b8f"
		}
	},
	{
		ranges: "d180-d1ff",
		regular: {
			file: "regular.hangul-d180.ttf",
			bytes: 20644,
			sha256: "9e6cc1e8c19223f435156de09776e6393bf043fc0357366fd7f69500d1e0b399"
		},
		semibold: {
			file: "semibold.hangul-d180.ttf",
			bytes: 20140,
			sha256: "8256e13ce5e2df18368dfdbadcbd94d63f24b2df56cd1b867fca0f70ea53ca16"
		}
	},
	{
		ranges: "d200-d27f",
		regular: {
			file: "regular.hangul-d200.ttf",
			bytes: 20328,
			sha256: "ea05c32baf9de0f2e8cc6d60c7ea3d78e6a840f208aa328fbb662af33c497f88"
		},
		semibold: {
			file: "semibold.hangul-d200.ttf",
			bytes: 20212,
			sha256: "f25b2a8429d4cc3eac3c5f08fb1d97663a1c25bcfb674dec0a464858b5d8d66f"
		}
	},
	{
		ranges: "d282-d2ff",
		regular: {
			file: "regular.hangul-d280.ttf",
			bytes: 16980,
			sha256: "b84b9ec2ae91556d8f89151b5c36d241c45a5f82ae28777b3ad5bab9d5b6180c"
		},
		semibold: {
			file: "semibold.hangul-d280.ttf",
			bytes: 16800,
			sha256: "a491e1f9f0a30445c86b65277a76a3f2e270399acfa68dd1fb064f7009325762"
		}
	},
	{
		ranges: "d302-d37f",
		regular: {
			file: "regular.hangul-d300.ttf",
			bytes: 19072,
			sha256: "e392aea5210193ef737afd0dee1e5cb15121403cddcd035e1c911f471c945743"
		},
		semibold: {
			file: "semibold.hangul-d300.ttf",
			bytes: 18680,
			sha256: "812601165b27407866df9a730c3d12a1bff05d3b20ad3663ff91ec2d94eefe28"
		}
	},
	{
		ranges: "d381-d3fe",
		regular: {
			file: "regular.hangul-d380.ttf",
			bytes: 18892,
			sha256: "28694a6e095c1717d752ad6ec7bd06b44d4625474ae445b9cadeb15d3a3301a9"
		},
		semibold: {
			file: "semibold.hangul-d380.ttf",
			bytes: 18228,
			sha256: "9f738aa1a2971047c2fb1e2173a784dc2fa45264c85db451e837586261cdacec"
		}
	},
	{
		ranges: "d400-d47e",
		regular: {
			file: "regular.hangul-d400.ttf",
			bytes: 22032,
			sha256: "6f38c9c230f33dd5112883ca720472b135bbfbed95e7ac830fb13724d651dd7f"
		},
		semibold: {
			file: "semibold.hangul-d400.ttf",
			bytes: 21468,
			sha256: "c7d1913c2cd1836242c69fcf7dfcf213d33602d0eb91d8374dcda1fb34dc5bd0"
		}
	},
	{
		ranges: "d481-d4ff",
		regular: {
			file: "regular.hangul-d480.ttf",
			bytes: 21752,
			sha256: "0a16ea64f7b3936981ff3002f291f84fbbfa52890dd6df37d247676e5f159669"
		},
		semibold: {
			file: "semibold.hangul-d480.ttf",
			bytes: 21164,
			sha256: "d2a0b7268e55c928c92c3fc4d53e5d4dd90bab2edff9361ff2d9baedd96abb12"
		}
	},
	{
		ranges: "d500-d57f",
		regular: {
			file: "regular.hangul-d500.ttf",
			bytes: 19744,
			sha256: "9de1d0439c7074588e1b2a018033705b23b09a2a4aa72c82c5f9f805236e7550"
		},
		semibold: {
			file: "semibold.hangul-d500.ttf",
			bytes: 19072,
			sha256: "5e4d9cb283e68931e6bcfb61bf24bf9e3eedaada04344225ecc69d60df4b5bdf"
		}
	},
	{
		ranges: "d580-d5ff",
		regular: {
			file: "regular.hangul-d580.ttf",
			bytes: 25732,
			sha256: "fa7732e3823c2fd3642c7b1551b93768aae1a90c0432a24c0447066090450a40"
		},
		semibold: {
			file: "semibold.hangul-d580.ttf",
			bytes: 24292,
			sha256: "e970d7c7cda41c92729787ec368f18efa919527614640eb48cc393bb15310248"
		}
	},
	{
		ranges: "d602-d67f",
		regular: {
			file: "regular.hangul-d600.ttf",
			bytes: 24260,
			sha256: "e0ae4aeb62849b2dcc60b85ab0a5d8c37adbb8475480f48f7236bb2d6f2cfbfa"
		},
		semibold: {
			file: "semibold.hangul-d600.ttf",
			bytes: 23264,
			sha256: "0c7db0cee79a1262624e839e443145ae87715b3217a1c01eeec7c23d45ecbb2a"
		}
	},
	{
		ranges: "d680-d6ff",
		regular: {
			file: "regular.hangul-d680.ttf",
			bytes: 24236,
			sha256: "76e82aaba668388ed6e5148a769b4f32d8fed0be26b70f5c069dc285789b467e"
		},
		semibold: {
			file: "semibold.hangul-d680.ttf",
			bytes: 23616,
			sha256: "a85f0ed22424eb77e284e6b3a1841f4b36e8f1f447535722803ed0a5f018f82a"
		}
	},
	{
		ranges: "d701-d77f",
		regular: {
			file: "regular.hangul-d700.ttf",
			bytes: 23212,
			sha256: "02034450ef19fdc312c3c788d0b7555de269c749669bf4130ac4c717c731cd81"
		},
		semibold: {
			file: "semibold.hangul-d700.ttf",
			bytes: 22752,
			sha256: "bbece382636a7cb54749c7da110ce2e4fcc28d74c139211f6eb0131531e9f56b"
		}
	},
	{
		ranges: "d780-d7a3",
		regular: {
			file: "regular.hangul-d780.ttf",
			bytes: 6528,
			sha256: "382a2719562ce70bc3cb867d69c35a6256a0436a03d188b29ea17fd22724cc05"
		},
		semibold: {
			file: "semibold.hangul-d780.ttf",
			bytes: 6280,
			sha256: "6214f983049e7e8edd5667027c1bb652e0d61bdc983db4e8ee6b2eee5f939ce3"
		}
	}
];
// src/engine/layout/fonts/ranges.ts
function Pa(e) {
	return e.split(" ").map((e) => {
		let [t = "", n = t] = e.split("-");
		return [Number.parseInt(t, 16), Number.parseInt(n, 16)];
	});
}
function Fa(e, t) {
	let n = 0, r = e.length - 1;
	for (; n <= r;) {
		let i = n + r >> 1, [a, o] = e[i];
		if (t < a) r = i - 1;
		else if (t > o) n = i + 1;
		else return !0;
	}
	return !1;
}
// src/engine/layout/fonts/manifest.ts
function Ia(e, t) {
	let n = new Set(Ea(t)), r = La.map((e, t) => {
		let r = [...n].filter((t) => Fa(e, t));
		for (let e of r) n.delete(e);
		return t === 0 || r.length > 0;
	});
	return Na.filter((e, t) => r[t]).map((t) => t[e]);
}
var La = Na.map((e) => Pa(e.ranges));
// src/engine/layout/fonts/kerning.ts
function Ra(e) {
	if (e.byteLength === 0) return;
	let t = Ba(e, e.getUint16(za + 8)), n = Ba(e, e.getUint16(za + 10));
	return (r, i) => {
		let a = t(r), o = n(i);
		return a === void 0 || o === void 0 ? 0 : e.getInt16(za + a + o);
	};
}
var za = 4;
function Ba(e, t) {
	let n = za + t, [r, i] = [e.getUint16(n), e.getUint16(n + 2)];
	return (t) => t < r || t >= r + i ? void 0 : e.getUint16(n + 4 + (t - r) * 2);
}
// src/engine/layout/fonts/pack.ts
function Va(e) {
	let t = Ha(e), n = Ua(t);
	return {
		glyphs: new Map(Wa(t("cmap")).map(([e, t]) => [e, n(t)])),
		kerning: Ra(t("kern"))
	};
}
function Ha(e) {
	let t = Ga(e), n = /* @__PURE__ */ new Map();
	for (let r = 12; r < 12 + t.getUint16(4) * 16; r += 16) {
		let i = String.fromCharCode(...e.subarray(r, r + 4)), a = t.getUint32(r + 8);
		n.set(i, Ga(e.subarray(a, a + t.getUint32(r + 12))));
	}
	return (e) => n.get(e) ?? /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
}
function Ua(e) {
	let [t, n, r] = [
		e("loca"),
		e("hmtx"),
		Ka(e("glyf"))
	], i = e("head").getInt16(50) === 1, a = (e) => i ? t.getUint32(e * 4) : t.getUint16(e * 2) * 2;
	return (e) => ({
		index: e,
		advance: n.getUint16(e * 4),
		outline: r.subarray(a(e), a(e + 1))
	});
}
function Wa(e) {
	let t = e.getUint32(8), n = [];
	for (let r = 0; r < e.getUint32(t + 12); r++) {
		let i = t + 16 + r * 12, [a, o, s] = [
			e.getUint32(i),
			e.getUint32(i + 4),
			e.getUint32(i + 8)
		];
		for (let e = a; e <= o; e++) n.push([e, s + e - a]);
	}
	return n;
}
function Ga(e) {
	return new DataView(e.buffer, e.byteOffset, e.byteLength);
}
function Ka(e) {
	return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
// src/engine/layout/fonts/loadFonts.ts
function qa(e, t) {
	return Ja(t)(e);
}
function Ja(e) {
	let t = Ya.get(e) ?? Xa((t) => Za(t, e));
	return Ya.set(e, t), async (e) => {
		let n = (n) => Qa(Ia(n, e[n]).map(t)), [r, i] = await Promise.all([n("regular"), n("semibold")]);
		return r.ok ? i.ok ? u(Aa({
			regular: r.value,
			semibold: i.value
		})) : i : r;
	};
}
var Ya = /* @__PURE__ */ new WeakMap();
function Xa(e) {
	let t = /* @__PURE__ */ new Map();
	return async (n) => {
		let r = t.get(n.file);
		if (r !== void 0) return u(r);
		let i = await e(n);
		return i.ok && t.set(n.file, i.value), i;
	};
}
async function Za({ file: e, sha256: t }, n) {
	let r = await n(e).catch(() => void 0);
	return r === void 0 ? d({
		code: "unreachable",
		file: e
	}) : Mi(ji(r)) === t ? u(Va(r)) : d({
		code: "changed",
		file: e
	});
}
async function Qa(e) {
	let t = [];
	for (let n of await Promise.all(e)) {
		if (!n.ok) return n;
		t.push(n.value);
	}
	return u(t);
}
// src/engine/layout/colours.ts
var $a = [
	34,
	30,
	26
], eo = [
	90,
	82,
	73
], to = [
	201,
	191,
	175
], no = [
	244,
	238,
	226
], ro = [
	133,
	123,
	112
], io = [
	255,
	255,
	255
], ao = {
	agency: [
		23,
		51,
		95
	],
	client: [
		176,
		67,
		26
	]
}, oo = 7.5, so = {
	a4: {
		width: 595.28,
		height: 841.89,
		left: 57.64,
		top: 75,
		depth: 690,
		headBaseline: 46,
		footBaseline: 799.7
	},
	letter: {
		width: 612,
		height: 792,
		left: 66,
		top: 75,
		depth: 645,
		headBaseline: 46,
		footBaseline: 749.8
	}
}, co = {
	x: 0,
	width: 480
}, lo = {
	x: 0,
	width: 120
}, uo = {
	x: 135,
	width: 345
}, fo = {
	x: 0,
	width: 232.5
}, po = {
	x: 247.5,
	width: 232.5
};
function mo(e) {
	return Math.ceil((e - .01) / oo) * oo;
}
function ho(e) {
	return Math.round(e * 100) / 100;
}
// src/domain/paper/figures/shapes.ts
function go(e) {
	let t = 0, n = e.flatMap((e) => {
		let n = t;
		return t += e.height, _o(e.shapes, n);
	});
	return {
		width: Math.max(0, ...e.map(({ width: e }) => e)),
		height: t,
		shapes: n,
		pieces: e
	};
}
function _o(e, t) {
	return t === 0 ? [...e] : e.map((e) => vo(e, t));
}
function vo(e, t) {
	return e.kind === "text" ? {
		...e,
		y: O(e.y + t)
	} : {
		...e,
		path: yo(e.path, t),
		...e.clip && { clip: yo(e.clip, t) }
	};
}
function yo(e, t) {
	return e.map((e) => e[0] === "Z" ? e : e[0] === "C" ? [
		"C",
		e[1],
		O(e[2] + t),
		e[3],
		O(e[4] + t),
		e[5],
		O(e[6] + t)
	] : [
		e[0],
		e[1],
		O(e[2] + t)
	]);
}
function O(e) {
	return Math.round(e * 100) / 100;
}
function bo(e, t, n, r) {
	let i = O(e + n), a = O(t + r);
	return [
		[
			"M",
			O(e),
			O(t)
		],
		[
			"L",
			i,
			O(t)
		],
		[
			"L",
			i,
			a
		],
		[
			"L",
			O(e),
			a
		],
		["Z"]
	];
}
function xo(...e) {
	return [...e.map(([e, t], n) => [
		n === 0 ? "M" : "L",
		O(e),
		O(t)
	]), ["Z"]];
}
function So(e, t, n, r, i) {
	return {
		kind: "path",
		path: bo(e, t, n, r),
		fill: i
	};
}
function Co(e, t, n, r, i) {
	return {
		kind: "path",
		path: [[
			"M",
			O(e[0]),
			O(e[1])
		], [
			"L",
			O(t[0]),
			O(t[1])
		]],
		stroke: i ? {
			ink: r,
			width: n,
			dash: i
		} : {
			ink: r,
			width: n
		}
	};
}
var wo = .5523;
function To(e, t, n) {
	let r = n * wo, i = (...e) => e.map(O);
	return [
		[
			"M",
			O(e + n),
			O(t)
		],
		["C", ...i(e + n, t + r, e + r, t + n, e, t + n)],
		["C", ...i(e - r, t + n, e - n, t + r, e - n, t)],
		["C", ...i(e - n, t - r, e - r, t - n, e, t - n)],
		["C", ...i(e + r, t - n, e + n, t - r, e + n, t)],
		["Z"]
	];
}
var Eo = 5.66;
function Do(e, t, n, r, i, a, o = "rule") {
	let s = [];
	for (let e = t - i; e < t + r; e += Eo) s.push([
		"M",
		O(e),
		O(n + i)
	], [
		"L",
		O(e + i),
		O(n)
	]);
	return {
		kind: "path",
		path: s,
		stroke: {
			ink: o,
			width: a
		},
		clip: e
	};
}
// src/domain/paper/figures/partySquare.ts
var Oo = .12;
function ko(e, t, n, r, i = Oo * r) {
	let a = e === "agency" ? t : t + r / 2, o = bo(t + i / 2, n + i / 2, r - i, r - i);
	return [
		So(t, n, r, r, "ground"),
		So(a, n, r / 2, r, e),
		{
			kind: "path",
			path: o,
			stroke: {
				ink: e,
				width: O(i)
			}
		}
	];
}
// src/engine/layout/shape.ts
var Ao = {
	ink: $a,
	ink2: eo,
	rule: to,
	tint: no,
	bar: ro,
	ground: io,
	...ao
};
function jo({ path: e, fill: t, stroke: n, clip: r }) {
	return {
		path: e,
		...t && { fill: Ao[t] },
		...n && { stroke: {
			colour: Ao[n.ink],
			width: n.width,
			...n.dash && { dash: n.dash }
		} },
		...r && { clip: r }
	};
}
// src/engine/layout/text/atoms.ts
var Mo = .72, No = 1.06, Po = 32, Fo = 65532, Io = 10;
function Lo(e, t, n = {
	...t,
	weight: "semibold"
}) {
	return e.map((e) => e.kind === "mark" ? {
		text: "￼",
		style: t,
		mark: {
			party: e.party,
			spoken: e.spoken
		}
	} : {
		text: e.text,
		style: e.kind === "strong" ? n : t
	});
}
function Ro(e, t) {
	let n = zo(e);
	return n.pieces.map((e, r) => Bo(e, r, n, t));
}
function zo(e) {
	let t = [], n = [];
	for (let r of e) for (let e = 0; e < r.text.length; e++) {
		let i = r.text.codePointAt(e);
		i > 65535 && e++, t.push(i), n.push(r);
	}
	return {
		points: t,
		pieces: n
	};
}
function Bo(e, t, n, r) {
	let i = n.points[t], { style: a, mark: o, language: s } = e, c = Uo(i), l = c || Wo(i) ? Po : i, u = Go(e, t, n.points), d = Vo(e, l, u, t + 1, n, r);
	return {
		text: String.fromCodePoint(l),
		codePoint: l,
		form: u,
		style: a,
		advance: d,
		mark: o,
		language: s,
		bound: c
	};
}
function Vo(e, t, n, r, i, a) {
	let { style: o, mark: s } = e, c = r >= i.points.length;
	if (s !== void 0 && t === Fo) return o.size * (c ? Mo : No);
	if (t === Io) return 0;
	let l = c || n !== void 0 ? 0 : Ho(e, t, r, i, a), u = a.advance(o.weight, t, n) + l + o.tracking;
	return Math.round(u * o.size * 1e3) / 1e3;
}
function Ho({ style: e }, t, n, { points: r, pieces: i }, a) {
	let o = i[n], s = r[n];
	return o.style !== e || o.mark !== void 0 || Ko(o, s) ? 0 : a.kern(e.weight, t, Uo(s) ? Po : s);
}
function Uo(e) {
	return e === 160 || e === 8239 || e === 8199;
}
function Wo(e) {
	return e === 9 || e === 13 || e === 8232;
}
function Go(e, t, n) {
	let r = n[t];
	return Ko(e, r) ? e.style.digits === "hex" && r === 48 ? "zero" : "tnum" : (r === 58 || r === 8211) && qo(n[t - 1]) && qo(n[t + 1]) ? "case" : void 0;
}
function Ko({ style: e }, t) {
	return e.digits !== "plain" && qo(t);
}
function qo(e) {
	return e !== void 0 && e >= 48 && e <= 57;
}
// src/engine/layout/tree.ts
function k(e, t, n = {}) {
	let r = {
		tag: t,
		children: [],
		...n
	};
	return e?.children.push(r), r;
}
function Jo(e) {
	return "leaf" in e;
}
function Yo(e) {
	let t = e.children.map((e) => Jo(e) ? e : Yo(e));
	return {
		...e,
		children: t.filter((e) => Jo(e) || Xo(e))
	};
}
function Xo(e) {
	return e.children.length > 0 || e.tag === "TD" || e.tag === "TH" || e.field !== void 0;
}
// src/engine/layout/pen.ts
function A(e, t, n, r, i) {
	let a = r;
	for (let r of Zo(n)) {
		let n = r[0];
		n.mark ? ts(e, t, n, a, i) : e.items.push($o(e, is(e, t, n.language), r, a, i)), a += r.reduce((e, t) => e + t.advance, 0);
	}
}
function Zo(e) {
	let t = [];
	for (let n of e.atoms) {
		let e = t.at(-1), r = e?.[0], i = r && !r.mark && !n.mark && r.style === n.style && r.language === n.language;
		e && i ? e.push(n) : t.push([n]);
	}
	let n = t.findLast((e) => e[0].mark === void 0);
	return e.spaced && n && n.push(Qo(n.at(-1))), t;
}
function Qo(e) {
	return {
		...e,
		text: " ",
		codePoint: 32,
		form: void 0,
		advance: 0
	};
}
function $o(e, t, n, r, i) {
	let { size: a, weight: o, colour: s } = n[0].style;
	return {
		kind: "glyphs",
		x: ho(e.x + r),
		y: ho(e.y + i),
		size: a,
		weight: o,
		colour: s,
		glyphs: n.map(es),
		belongs: t
	};
}
function es({ text: e, codePoint: t, form: n, advance: r }) {
	return n === void 0 ? {
		text: e,
		codePoint: t,
		advance: r
	} : {
		text: e,
		codePoint: t,
		form: n,
		advance: r
	};
}
function ts(e, t, n, r, i) {
	let { party: a, spoken: o } = n.mark, s = Mo * n.style.size, c = o !== "" && typeof t != "string" ? k(t, "Span", { actualText: o }) : typeof t == "string" ? t : "Layout";
	for (let t of ko(a, r, i - s, s)) ns(e, c, jo(t));
}
function ns(e, t, n) {
	let r = rs(e, n.path), i = n.clip && rs(e, n.clip);
	e.items.push({
		kind: "shape",
		...n,
		path: r,
		...i && { clip: i },
		belongs: is(e, t)
	});
}
function j(e, t, n, r, i, a, o = "Layout") {
	ns(e, o, {
		path: bo(t, n, r, i),
		fill: a
	});
}
function rs(e, t) {
	return t.map((t) => {
		if (t[0] === "Z") return t;
		let n = t.slice(1).map((t, n) => ho(Number(t) + (n % 2 == 0 ? e.x : e.y)));
		return [t[0], ...n];
	});
}
function is(e, t, n) {
	if (typeof t == "string") return { artifact: t };
	let r = n && n !== t.language ? as(t, n) : t, i = r.children.at(-1), a = e.items.at(-1)?.belongs;
	if (i && Jo(i) && a && "leaf" in a && a.leaf === i.leaf) return a;
	let o = e.leaves.next++;
	return r.children.push({
		leaf: o,
		page: e.page
	}), { leaf: o };
}
function as(e, t) {
	let n = e.children.at(-1);
	return n && !Jo(n) && n.tag === "Span" && n.language === t ? n : k(e, "Span", { language: t });
}
// src/engine/layout/roles.ts
var M = (e, t, n = {}) => ({
	size: e,
	leading: t,
	weight: "regular",
	colour: $a,
	tracking: 0,
	digits: "plain",
	...n
}), N = { weight: "semibold" }, os = { colour: eo }, ss = { digits: "tabular" }, cs = {
	title: M(24, 30, N),
	eyebrow: M(9, 15, {
		...N,
		...os
	}),
	brief: M(16, 22.5),
	value: M(20, 30, { tracking: -.02 }),
	sectionNumber: M(15, 22.5, ss),
	section: M(15, 22.5, {
		...N,
		tracking: -.01
	}),
	voice: M(12, 18.75),
	statement: M(11, 18.75, N),
	body: M(10.5, 15),
	strong: M(10.5, 15, N),
	sideHead: M(10.5, 15, N),
	clauseNumber: M(10.5, 15, {
		...os,
		...ss
	}),
	cell: M(9, 15, ss),
	rowHead: M(9, 15, {
		...N,
		...ss
	}),
	soft: M(9, 15, {
		...os,
		...ss
	}),
	sum: M(9, 15, {
		...N,
		...ss
	}),
	caption: M(9, 15, N),
	tableHead: M(8, 11.25, {
		...N,
		...os
	}),
	optionHead: M(10, 15, N),
	label: M(9, 15, N),
	note: M(8, 11.25, os),
	noteStrong: M(8, 11.25, N),
	digits: M(15, 22.5, ss),
	hex: M(9, 15, { digits: "hex" }),
	page: M(8, 11.25, {
		...N,
		...ss
	})
}, ls = {
	title: M(18, 22.5, N),
	brief: M(11.5, 18.75),
	value: M(14, 22.5, { tracking: -.01 }),
	sectionNumber: M(13, 22.5, ss),
	section: M(13, 22.5, {
		...N,
		tracking: -.01
	}),
	body: M(10, 15),
	strong: M(10, 15, N),
	sideHead: M(10, 15, N),
	clauseNumber: M(10, 15, {
		...os,
		...ss
	}),
	label: M(8, 11.25, {
		...N,
		...os
	})
}, us = {
	title: M(20, 22.5, N),
	brief: M(14, 18.75),
	value: M(16, 22.5, { tracking: -.02 }),
	body: M(9, 15),
	strong: M(9, 15, N)
}, ds = {
	...ls,
	brief: M(10, 15)
}, fs = {
	...ds,
	title: M(13, 15, N),
	eyebrow: M(8, 11.25, {
		...N,
		...os
	}),
	value: M(12, 15),
	statement: M(10, 15, N),
	body: M(9, 11.25),
	strong: M(9, 11.25, N)
}, ps = {
	...fs,
	brief: M(9, 11.25)
}, ms = {
	whole: {
		full: {},
		small: {},
		dense: us,
		densest: us
	},
	half: {
		full: ls,
		small: ds,
		dense: fs,
		densest: ps
	}
};
function hs(e, t, n = "full") {
	let r = {
		...cs,
		...ms[t][n]
	}, i = e === "ko";
	return {
		...r,
		title: {
			...r.title,
			tracking: i ? -.022 : -.018
		},
		brief: {
			...r.brief,
			tracking: i ? -.012 : -.008
		}
	};
}
var gs = .711;
function _s(e) {
	return (e.leading + gs * e.size) / 2;
}
// src/engine/layout/text/cling.ts
function vs(e, t, n) {
	return e === ys || bs.test(t) || xs.test(e) ? !0 : ks(e) ? js(t, n) : Cs.test(e) ? Ss.test(t) : Ss.test(t) && (Ms[n].has(Ns(e)) || Ds.test(e)) || ws.test(e) || Ts.test(t) || Es.test(e) || Es.test(t) ? !0 : n === "pl" ? Os.test(e) : n === "ko" && Is(e, t);
}
var ys = "￼", bs = /^(?:[。，,)\]』」!?%·:;–—~→]|[.”’]+(?:$|[^A-Za-z]))/, xs = /[([『「“‘„«]$/, Ss = /^[−-]?\d/, Cs = /^[(“„]?[−-]?(?:€|\$|US\$|£|₩|zł|EUR|USD|PLN|KRW|GBP)$/, ws = /^[(“„]?[A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻ]\.$/, Ts = /^(?:B\.V\.|N\.V\.|V\.O\.F\.|S\.A\.|Ltd|LLC|LLP|Inc|GmbH|AG|plc|o\.o\.)(?:[.,;:)”]*)$/, Es = /^[→×÷]$/, Ds = /^(?:to|until|tot|t\/m|do)$/, Os = /^[(„]?[aiouwz]$/i;
function ks(e) {
	return /^[(“„]?[−+~-]?\d[\d.,:–-]*$/.test(e) && !/[.,]$/.test(e);
}
var As = {
	en: /* @__PURE__ */ new Set([
		"and",
		"or",
		"to",
		"is",
		"are",
		"was",
		"of",
		"in",
		"on",
		"at",
		"for",
		"from",
		"by",
		"with",
		"the",
		"a",
		"as",
		"if",
		"it",
		"until"
	]),
	nl: /* @__PURE__ */ new Set([
		"en",
		"of",
		"tot",
		"is",
		"zijn",
		"van",
		"in",
		"op",
		"om",
		"per",
		"bij",
		"uit",
		"met",
		"de",
		"het",
		"een",
		"als",
		"door",
		"voor"
	]),
	pl: /* @__PURE__ */ new Set([
		"i",
		"lub",
		"albo",
		"do",
		"od",
		"na",
		"w",
		"z",
		"ze",
		"za",
		"po",
		"przez",
		"dla",
		"oraz",
		"jest",
		"są"
	]),
	ko: /* @__PURE__ */ new Set([
		"및",
		"또는",
		"이상",
		"이하"
	])
};
function js(e, t) {
	if (Ss.test(e)) return !0;
	let n = e.codePointAt(0) ?? 0;
	return (n >= 65 && n <= 122 || n >= 192 || e.startsWith("€") || e.startsWith("%")) && !As[t].has(Ns(e));
}
var Ms = {
	en: /* @__PURE__ */ new Set([
		"section",
		"sections",
		"clause",
		"annex",
		"page",
		"article",
		"no"
	]),
	nl: /* @__PURE__ */ new Set([
		"onderdeel",
		"deel",
		"bepaling",
		"bijlage",
		"bladzijde",
		"pagina",
		"artikel",
		"paragraaf",
		"nr"
	]),
	pl: /* @__PURE__ */ new Set([
		"część",
		"części",
		"punkt",
		"punkcie",
		"punktu",
		"pkt",
		"art",
		"załącznik",
		"załączniku",
		"strona",
		"nr",
		"rozdział"
	]),
	ko: /* @__PURE__ */ new Set([
		"제",
		"별지",
		"약"
	])
};
function Ns(e) {
	return e.replace(/^[(“„‘]+|[)”’.,;:!?]+$/g, "").toLowerCase();
}
var Ps = /^(?:수|것|때|데|바|줄|뿐|번|분|가지|테이블|달|해|명|개|건|장|주|일|시|쪽)(?=$|[은는이가을를도에만과와로의입씩마부까,.)…])/, Fs = /^(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두|스무|몇)$/;
function Is(e, t) {
	return Ps.test(t) || Fs.test(e) || /\d[년월]$/.test(e) && Ss.test(t);
}
// src/engine/layout/text/breaks.ts
var Ls = {
	never: 0,
	open: 1,
	bound: 2,
	sign: 3,
	syllable: 4,
	anywhere: 5
};
function Rs(e, t) {
	let n = new Uint8Array(e.length), r = Bs(e);
	for (let t = 0; t < e.length; t++) n[t] = Gs(e[t], e[t + 1]);
	for (let i = 1; i < r.length; i++) {
		let a = r[i - 1], o = r[i], s = zs(e, a.end, o.start) || vs(a.text, o.text, t);
		n[o.start - 1] = s ? Ls.bound : Ls.open;
	}
	return n;
}
function zs(e, t, n) {
	for (let r = t; r < n; r++) if (e[r].bound) return !0;
	return !1;
}
function Bs(e) {
	let t = [], n = 0;
	for (let r = 0; r <= e.length; r++) {
		let i = e[r];
		(i === void 0 || i.text === " " || i.text === "\n") && (r > n && t.push({
			text: Vs(e, n, r),
			start: n,
			end: r
		}), n = r + 1);
	}
	return t;
}
function Vs(e, t, n) {
	let r = "";
	for (let i = t; i < n; i++) r += e[i].text;
	return r;
}
var Hs = "。，.,)]』」”’!?%·:;", Us = "([『「“‘", Ws = "/@._-";
function Gs(e, t) {
	return t === void 0 || e.text === " " || t.text === " " || qs(t.codePoint) ? Ls.never : Ws.includes(e.text) ? Ls.sign : Hs.includes(t.text) || Us.includes(e.text) || e.mark !== void 0 ? Ls.never : Ks(e.codePoint) && Ks(t.codePoint) ? Ls.syllable : Ls.anywhere;
}
function Ks(e) {
	return e >= 44032 && e <= 55203;
}
function qs(e) {
	return e >= 768 && e <= 879 || e >= 4448 && e <= 4607;
}
// src/engine/layout/text/mend.ts
var Js = 3, Ys = .4;
function Xs(e, t, n, r) {
	let i = n.at(-1);
	if (i === void 0 || n.length < 2 || $s(e, i, r)) return n;
	let a = n.slice(0, Math.max(0, n.length - 1 - Js)), o = n.slice(a.length), s = Zs(e, t, {
		start: o[0].start,
		end: i.end
	}, o.length, r);
	return s ? [...a, ...s.cuts] : n;
}
function Zs(e, t, n, r, i) {
	if (r === 1) return Qs(e, n, i);
	let a = null, [o, s] = [0, 0];
	for (let c = n.start; c < n.end && (o += e[c].advance, e[c].text !== " " && (s = o), !(s > i)); c++) {
		if (t[c] !== Ls.open) continue;
		let o = {
			start: n.start,
			end: c + 1
		}, l = i - s;
		if (l > i * Ys) continue;
		let u = Zs(e, t, {
			start: c + 1,
			end: n.end
		}, r - 1, i);
		u && (a === null || u.cost + l * l < a.cost) && (a = {
			cuts: [o, ...u.cuts],
			cost: u.cost + l * l
		});
	}
	return a;
}
function Qs(e, t, n) {
	return ec(e, t) <= n && $s(e, t, n) ? {
		cuts: [t],
		cost: 0
	} : null;
}
function $s(e, t, n) {
	let r = e.slice(t.start, t.end).map((e) => e.text).join("").trim(), i = ec(e, t);
	return i >= n / 6 && (r.includes(" ") || r.length >= 5 && i >= n / 3);
}
function ec(e, { start: t, end: n }) {
	let r = 0, i = 0;
	for (let a = t; a < n; a++) r += e[a].advance, e[a].text !== " " && (i = r);
	return i;
}
// src/engine/layout/text/lines.ts
function tc(e, t, n) {
	let r = Rs(e, n), i = [];
	for (let n of nc(e)) {
		let a = rc(e, r, n, t);
		for (let n of Xs(e, r, a, t)) i.push(oc(e, n));
	}
	return i;
}
function nc(e) {
	let t = [], n = 0;
	return e.forEach((e, r) => {
		e.text === "\n" && (r > n && t.push({
			start: n,
			end: r
		}), n = r + 1);
	}), n < e.length && t.push({
		start: n,
		end: e.length
	}), t;
}
function rc(e, t, n, r) {
	let i = [], a = n.start;
	for (; a < n.end;) {
		let o = ic(e, t, a, n.end, r);
		i.push({
			start: a,
			end: o
		}), a = o;
	}
	return i;
}
function ic(e, t, n, r, i) {
	let a = [
		0,
		0,
		0,
		0,
		0,
		0
	], o = 0;
	for (let s = n; s < r; s++) {
		let r = e[s], c = o + r.advance;
		if (r.text !== " " && c > i + .001 && s > n) return ac(a, s);
		o = c, a[t[s]] = s + 1;
	}
	return r;
}
function ac(e, t) {
	for (let t = Ls.open; t <= Ls.anywhere; t++) if (e[t] > 0) return e[t];
	return t;
}
function oc(e, { start: t, end: n }) {
	let r = n;
	for (; r > t && e[r - 1].text === " ";) r--;
	return {
		atoms: e.slice(t, r),
		width: sc(e, t, r),
		spaced: r < n
	};
}
function sc(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i++) r += e[i].advance;
	return r;
}
// src/engine/layout/bilingual/bar.ts
var cc = 18;
function lc(e, t, n) {
	let { note: r, noteStrong: i } = hs(e[0].language, "half"), a = e.map(({ language: e, furniture: a }, o) => {
		let { name: s, says: c } = a.language ?? {
			name: "",
			says: ""
		}, l = [{
			text: s,
			style: i
		}, {
			text: c === "" ? "" : ` · ${c}`,
			style: r
		}], u = [fo, po][o] ?? po;
		return {
			column: u,
			line: tc(Ro(l, n), u.width, e)[0],
			node: k(t, "P", { language: e }),
			weight: o === 0 ? 2.25 : .75
		};
	});
	return (e) => {
		for (let { column: t, line: n, node: i, weight: o } of a) {
			let a = e.page === 0 ? i : "Pagination";
			n && A(e, a, n, t.x, _s({
				size: r.size,
				leading: 15
			})), j(e, t.x, cc, t.width, o, $a, "Pagination");
		}
		j(e, fo.x + fo.width, cc, co.width - fo.width - po.width, .5, to, "Pagination");
	};
}
// src/engine/layout/part.ts
var P = {
	free: 0,
	wish: 1,
	must: 2
};
function F(e, t = {}) {
	return {
		before: 0,
		snaps: !0,
		boxes: e,
		...t
	};
}
function uc(e) {
	return e.reduce((e, t) => e + t.height, 0);
}
function dc(e, t, n, r) {
	return fc(e.map((e) => ({
		height: t.leading,
		keep: P.free,
		draw: (i, a) => A(i, n, e, r, a + _s(t))
	})));
}
function fc(e, t = 3) {
	let n = e.length - 1;
	return e.map((r, i) => i === n ? r : i === 0 || i === n - 1 ? pc(r, P.must) : e.length <= t ? pc(r, P.wish) : r);
}
function pc(e, t) {
	return e.keep >= t ? e : {
		...e,
		keep: t
	};
}
function mc(e, t = P.must) {
	return e.map((n, r) => r === e.length - 1 ? n : pc(n, t));
}
function hc(e, t = P.must) {
	return e.map((n, r) => r === e.length - 1 ? pc(n, t) : n);
}
function gc(e, t = P.free) {
	return {
		height: e,
		keep: t,
		draw: () => void 0
	};
}
function _c(e, t) {
	return t <= 0 ? [...e] : e.length === 0 ? [gc(t)] : e.map((n, r) => r === e.length - 1 ? {
		...n,
		height: n.height + t
	} : n);
}
function vc(e, t) {
	let n = Math.max(e.length, t.length);
	return Array.from({ length: n }, (n, r) => yc(e[r], t[r]));
}
function yc(e, t) {
	return !e || !t ? e ?? t : {
		height: Math.max(e.height, t.height),
		keep: e.keep > t.keep ? e.keep : t.keep,
		draw: (n, r) => {
			e.draw(n, r), t.draw(n, r);
		},
		again: e.again ?? t.again
	};
}
// src/engine/layout/flow.ts
function bc(e, t, n = 0) {
	let r = e.flatMap(Sc), i = {
		placed: [],
		page: 0,
		y: n,
		top: n,
		depth: t
	}, a = 0;
	for (; a < r.length;) a = Cc(i, r, a, P.wish);
	return {
		placed: i.placed,
		pages: i.page + 1
	};
}
function xc(e) {
	let t = e.flatMap(Sc);
	return Dc(t, 0, t.length);
}
function Sc({ boxes: e, before: t, snaps: n, reach: r = 0, opensPage: i = !1 }) {
	return e.map((e, a) => a === 0 ? {
		...e,
		before: t,
		snaps: n,
		reach: r,
		opensPage: i
	} : {
		...e,
		before: 0,
		snaps: !1,
		reach: 0,
		opensPage: !1
	});
}
function Cc(e, t, n, r) {
	let i = r === P.free ? n + 1 : Ec(t, n, r);
	t[n].opensPage && e.y > e.top && jc(e);
	let a = e.depth - kc(e, t[n]);
	if (Dc(t, n, i) > a + .01) {
		let a = Ac(e, t[n]) + Dc(t, n, i) > e.depth + .01;
		if (a && r > P.free) return wc(e, t, n, i, r);
		a || jc(e);
	}
	let o = Math.min(i, Tc(t, n, i));
	for (let r = n; r < o; r++) Mc(e, t[r]);
	return o;
}
function wc(e, t, n, r, i) {
	let a = i === P.must ? P.free : P.must, o = Tc(t, n, r), s = n;
	for (; s < o;) s = Cc(e, t, s, a);
	return s;
}
function Tc(e, t, n) {
	let r = t;
	for (; r < n - 1 && e[r].keep > P.free;) r++;
	return r + 1;
}
function Ec(e, t, n) {
	let r = t, i = 0;
	for (; r < e.length;) {
		let t = e[r];
		if (i = Math.max(i - t.before - t.height, n === P.wish ? t.reach : 0), r++, t.keep < n && i <= 0) break;
	}
	return r;
}
function Dc(e, t, n) {
	let r = 0;
	for (let i = t; i < n; i++) {
		let n = e[i];
		i > t && (r = Oc(r, n)), r += n.height;
	}
	return r;
}
function Oc(e, t) {
	return t.snaps ? mo(e + t.before) : e + t.before;
}
function kc(e, t) {
	return e.y > e.top ? Oc(e.y, t) : e.y + (t.again?.height ?? 0);
}
function Ac(e, t) {
	return e.top + (t.again?.height ?? 0);
}
function jc(e) {
	e.page += 1, e.y = e.top;
}
function Mc(e, t) {
	let n = e.y === e.top;
	if (!n && Oc(e.y, t) + t.height > e.depth + .01) return Nc(e, t);
	n && t.again && e.placed.length > 0 ? (e.placed.push({
		draw: t.again.draw,
		page: e.page,
		y: e.y
	}), e.y += t.again.height) : n || (e.y = Oc(e.y, t)), e.placed.push({
		draw: t.draw,
		page: e.page,
		y: e.y
	}), e.y += t.height;
}
function Nc(e, t) {
	jc(e), Mc(e, t);
}
// src/engine/layout/bilingual/figures.ts
function Pc(e, t) {
	return e.figure === "line" && t.figure === "line" ? Ic(e, t) : e.figure === "scale" && t.figure === "scale" ? Lc(e, t) : e.figure === "break-even" && t.figure === "break-even" ? Rc(e, t) : e.figure === "tornado" && t.figure === "tornado" ? Vc(e, t) : e.figure === "payback" && t.figure === "payback" ? Hc(e, t) : e;
}
function I(e, t, n = " · ") {
	return t === void 0 || t === "" || t === e ? e : e === "" ? t : e + n + t;
}
var Fc = "\n";
function Ic(e, t) {
	return {
		...e,
		agency: {
			...e.agency,
			part: I(e.agency.part, t.agency.part)
		},
		client: {
			...e.client,
			part: I(e.client.part, t.client.part)
		},
		stages: e.stages.map(({ name: e, below: n }, r) => ({
			name: I(e, t.stages[r]?.name, Fc),
			below: I(n, t.stages[r]?.below, Fc)
		})),
		handOverLabel: I(e.handOverLabel, t.handOverLabel),
		handOverPlace: I(e.handOverPlace, t.handOverPlace)
	};
}
function Lc(e, t) {
	let n = e.marks.map((e, n) => ({
		...e,
		label: I(e.label, t.marks[n]?.label)
	}));
	return {
		...e,
		marks: n,
		maxText: I(e.maxText, t.maxText)
	};
}
function Rc(e, t) {
	let { breakEven: n } = e;
	return {
		...e,
		profit: zc(e.profit, t.profit),
		ceiling: e.ceiling && zc(e.ceiling, t.ceiling),
		cost: zc(e.cost, t.cost),
		breakEven: n && zc(n, t.breakEven),
		points: e.points.map((e, n) => ({
			...e,
			label: I(e.label, t.points[n]?.label)
		})),
		axisX: Bc(e.axisX, t.axisX),
		axisY: Bc(e.axisY, t.axisY)
	};
}
function zc(e, t) {
	return {
		...e,
		label: I(e.label, t?.label, Fc),
		text: I(e.text, t?.text, Fc)
	};
}
var Bc = (e, t) => ({
	...e,
	title: I(e.title, t.title)
});
function Vc(e, t) {
	return {
		...e,
		base: {
			...e.base,
			label: I(e.base.label, t.base.label, Fc)
		},
		noProfit: I(e.noProfit, t.noProfit),
		heads: {
			low: I(e.heads.low, t.heads.low, Fc),
			high: I(e.heads.high, t.heads.high, Fc)
		},
		bars: e.bars.map((e, n) => ({
			...e,
			name: I(e.name, t.bars[n]?.name, Fc),
			range: I(e.range, t.bars[n]?.range)
		}))
	};
}
function Hc(e, t) {
	return {
		...e,
		runs: e.runs.map((e, n) => zc(e, t.runs[n])),
		cost: zc(e.cost, t.cost),
		axisX: Bc(e.axisX, t.axisX),
		axisY: Bc(e.axisY, t.axisY)
	};
}
// src/engine/layout/furniture.ts
function Uc(e) {
	let [t, n] = e.map((e) => e.furniture);
	return n ? {
		...t,
		kind: I(t.kind, n.kind),
		title: "",
		date: I(t.date, n.date),
		pageOf: "{page} / {pages}",
		example: t.example === null ? null : I(t.example, n.example ?? "")
	} : t;
}
var Wc = 480, Gc = 15;
function Kc(e, t, n, r, i, a) {
	let o = {
		...e,
		x: n.left,
		y: 0
	}, s = Xc(a);
	r > 0 && Qc(o, t, n, s), $c(o, t, n, r, i, s), t.example !== null && al(o, t.example, n, s);
}
var { note: qc, page: Jc, noteStrong: Yc } = hs("en", "whole");
function Xc(e) {
	return (t, n) => tc(Ro(t, e), n, "en")[0] ?? {
		atoms: [],
		width: sc([]),
		spaced: !1
	};
}
function Zc(e, t = qc) {
	return [{
		text: e,
		style: t
	}];
}
function Qc(e, { kind: t, title: n, date: r }, { headBaseline: i }, a) {
	let o = a(Zc(r), Wc / 3);
	A(e, "Pagination", a(Zc(n === "" ? t : `${t} · ${n}`), Wc - o.width - Gc), 0, i), A(e, "Pagination", o, Wc - o.width, i);
}
function $c(e, t, { footBaseline: n }, r, i, a) {
	let o = a(Zc(t.pageOf.replace("{page}", String(r + 1)).replace("{pages}", String(i)), Jc), Wc / 3), s = a(Zc(t.fingerprint, {
		...qc,
		digits: "tabular"
	}), Wc), c = (Wc - s.width) / 2, l = Math.min(c, Wc - o.width - Gc - s.width), u = tl(t, l - Gc, a), d = 0;
	for (let t of u) A(e, "Pagination", t, d, n), d += t.width + el(t);
	A(e, "Pagination", s, Math.max(0, l), n), A(e, "Pagination", o, Wc - o.width, n);
}
function el(e) {
	return e.width > 0 ? 4 : 0;
}
function tl({ agency: e, client: t }, n, r) {
	let i = (n - 4) / 2, a = [nl("agency", e), nl("client", t)], o = a.map((e) => r(e, Infinity));
	return o.reduce((e, t) => e + t.width, 4) <= n ? o : o.map((e, t) => e.width <= i ? e : r(a[t], i));
}
function nl(e, t) {
	return [{
		text: "￼",
		style: qc,
		mark: {
			party: e,
			spoken: ""
		}
	}, {
		text: t,
		style: qc
	}];
}
var rl = 13.5, il = 13.5;
function al(e, t, n, r) {
	let i = r(Zc(t, {
		...Yc,
		colour: io
	}), Wc), a = i.width + 30, o = Math.max(1, Math.floor(465 / a)), s = (Wc - o * i.width) / (o + 1);
	for (let t of [il, n.height - il - rl]) {
		j(e, 0, t, Wc, rl, $a, "Pagination");
		for (let n = 0; n < o; n++) A(e, "Pagination", i, s + n * (i.width + s), t + 9.6);
	}
}
// src/engine/layout/setting.ts
var ol = {
	air: "free",
	type: "full",
	words: "all"
};
function sl(e, t, n) {
	let { column: r, language: i } = e, a = {
		left: fo,
		right: po,
		whole: co
	}[r], o = r === "whole" && !t ? {
		wide: co,
		text: uo,
		side: lo
	} : {
		wide: a,
		text: a,
		side: null
	}, s = hs(i, r === "whole" ? "whole" : "half", e.density.type);
	return {
		...e,
		...o,
		styles: s,
		glance: t,
		parent: n,
		headTag: t ? "H2" : "H3"
	};
}
function cl(e, t, n) {
	return tc(Ro(t, e.metrics), n, e.language);
}
function ll(e, t, n, r) {
	return cl(e, [{
		text: t,
		style: n
	}], r);
}
function ul(e, t, { column: n, role: r, tag: i, parent: a, strong: o }) {
	let s = e.styles[r], c = k(a ?? e.parent, i);
	return dc(cl(e, Lo(t, s, o), n.width), s, c, n.x);
}
function dl(e) {
	return [{
		kind: "text",
		text: e
	}];
}
// src/engine/layout/blocks/factValues.ts
var fl = 9;
function pl(e, t, n) {
	return e.values.length === 1 ? ml(e, t, n) : _l(e, t, n);
}
function ml(e, t, n) {
	let r = e.values[0]?.text ?? "", i = xl(n.styles.value, (e) => ll(n, r, e, Infinity)[0]?.width ?? 0, t.width), a = ll(n, r, i, t.width), o = a.map((e, n) => ({
		line: {
			...e,
			spaced: !0
		},
		style: i,
		x: t.x,
		y: n * i.leading + _s(i)
	}));
	return {
		height: Math.max(1, a.length) * i.leading,
		placed: o
	};
}
var hl = [
	0,
	86.25,
	157.5
], gl = 7.5;
function _l(e, t, n) {
	let { value: r, note: i } = n.styles, a = gl * (e.values.length - 1), o = (t) => e.values.map(({ text: e, label: r = "" }) => Math.max(Sl(n, e, t), Sl(n, r, i))), s = (e) => o(e).reduce((e, t) => e + t, a), c = xl(r, s, t.width);
	if (s(c) > t.width) return vl(e, t, n);
	let l = bl(o(c), t.width), u = e.values.flatMap(({ text: e, label: r = "" }, a) => {
		let o = t.x + l[a];
		return [...yl(ll(n, e, c, Infinity), c, o, 0), ...yl(ll(n, r, i, Infinity), i, o, c.leading)];
	});
	return {
		height: c.leading + i.leading,
		placed: u
	};
}
function vl(e, t, n) {
	let { cell: r } = n.styles, i = e.values.flatMap(({ text: e, label: i = "" }) => ll(n, `${i} ${e}`, r, t.width)), a = i.map((e, n) => ({
		line: {
			...e,
			spaced: !0
		},
		style: r,
		x: t.x,
		y: n * r.leading + _s(r)
	}));
	return {
		height: i.length * r.leading,
		placed: a
	};
}
function yl(e, t, n, r) {
	return e.slice(0, 1).map((e) => ({
		line: {
			...e,
			spaced: !0
		},
		style: t,
		x: n,
		y: r + _s(t)
	}));
}
function bl(e, t) {
	if (e.length === 3 && e.every((e, n) => hl[n] + e + (n < 2 ? gl : 0) <= (hl[n + 1] ?? t))) return hl;
	let n = (t - e.reduce((e, t) => e + t, 0)) / Math.max(1, e.length - 1), r = 0;
	return e.map((e) => {
		let t = r;
		return r += e + Math.max(gl, Math.min(n, 2 * gl)), t;
	});
}
function xl(e, t, n) {
	let r = e.size;
	for (; r > fl && t({
		...e,
		size: r
	}) > n;) --r;
	return {
		...e,
		size: r
	};
}
function Sl(e, t, n) {
	return ll(e, t, n, Infinity)[0]?.width ?? 0;
}
// src/engine/layout/blocks/facts.ts
var Cl = {
	above: 7,
	below: 7.5
}, wl = {
	above: 3.25,
	below: 3.75
};
function Tl(e, t) {
	let n = k(t.parent, "L"), r = [];
	for (let t = 0; t < e.cells.length; t += 2) r.push(e.cells.slice(t, t + 2));
	let i = r.map((e, i) => El(e, i, i === r.length - 1, t, n));
	return [F(i.map((e, t) => t < i.length - 1 ? {
		...e,
		keep: P.must
	} : e))];
}
function El(e, t, n, r, i) {
	let a = [fo, po], { above: o, below: s } = r.density.air === "close" ? wl : Cl, c = e.map((e, t) => Dl(e, a[t], r, i)), l = mo(o + Math.max(...c.map((e) => e.height)) + s);
	return {
		height: l,
		keep: P.free,
		draw: (e, r) => {
			c.forEach((n, i) => {
				let { x: s, width: c } = a[i];
				j(e, s, r, c, t === 0 ? .75 : .5, t === 0 ? $a : to), n.draw(e, r + o);
			}), n && j(e, 0, r + l - .75, 480, .75, $a);
		}
	};
}
function Dl(e, t, n, r) {
	let { styles: i } = n, a = k(k(r, "LI"), "LBody", { actualText: Ol(e) }), o = [], s = 0, c = (e, n) => {
		for (let r of e) o.push({
			line: {
				...r,
				spaced: !0
			},
			style: n,
			x: t.x,
			y: s + _s(n)
		}), s += n.leading;
	};
	c(ll(n, e.label, i.label, t.width), i.label);
	let l = pl(e, t, n);
	return o.push(...l.placed.map((e) => ({
		...e,
		y: e.y + s
	}))), s += l.height, c(ll(n, e.detail, i.note, t.width), i.note), {
		height: s,
		draw: (e, t) => o.forEach(({ line: n, x: r, y: i }) => A(e, a, n, r, t + i))
	};
}
function Ol({ label: e, values: t, detail: n }) {
	return `${e}: ${t.map(({ text: e, label: t }) => t === void 0 ? e : `${t} ${e}`).join(", ")}; ${n}`;
}
// src/domain/paper/figures/lettering.ts
var kl = {
	size: 9,
	weight: "semibold",
	ink: "ink"
}, Al = {
	size: 8,
	weight: "semibold",
	ink: "ink"
}, jl = {
	size: 8,
	weight: "regular",
	ink: "ink2"
}, Ml = {
	...jl,
	tabular: !0
}, L = 11.25;
function R(e, t, n, r, i = "start") {
	return {
		kind: "text",
		x: O(t),
		y: O(n),
		anchor: i,
		text: e,
		...r
	};
}
function Nl(e, t, n, r) {
	return e.split("\n").flatMap((e) => Pl(e, t, (e) => r(e, n.size, n.weight, n.tabular)));
}
function Pl(e, t, n) {
	let r = [];
	for (let i of e.split(" ")) {
		let e = r.at(-1), a = e === void 0 ? i : `${e} ${i}`;
		e === void 0 || n(a) > t ? r.push(i) : r[r.length - 1] = a;
	}
	return r;
}
function Fl(e, t, n, r) {
	return Nl(e, t, n, r).flatMap((e) => Il(e, t, (e) => r(e, n.size, n.weight, n.tabular)));
}
function Il(e, t, n) {
	let r = [], i = "";
	for (let a of e) i !== "" && n(i + a) > t && (r.push(i), i = ""), i += a;
	return i === "" ? r : [...r, i];
}
// src/domain/paper/figures/plot.ts
var Ll = {
	width: 480,
	height: 255
}, z = {
	left: 60,
	right: 397.5,
	top: 26.25,
	foot: 217.5
};
function Rl(e, { axisX: t, axisY: n }, r) {
	let i = Fl(n.title, Ll.width, jl, r), a = Fl(t.title, z.right, jl, r), [o, s] = [i, a].map((e) => Math.max(0, e.length - 1) * L), c = [...i.map((e, t) => R(e, 0, z.top - 15 - o + t * L, jl)), ...a.map((e, t) => R(e, z.right, z.foot + 27 + t * L, jl, "end"))], l = Math.max(Ll.height + s, ...e.map((e) => e.kind === "text" ? e.y + 3.75 : 0));
	return {
		width: Ll.width,
		height: l + o,
		shapes: _o([...c, ...e], o)
	};
}
function zl({ axisX: e, axisY: t }, n, r) {
	let i = Bl(e.ticks, n, r), a = t.ticks.flatMap(({ value: e, text: t }) => [Co([z.left, n.y(e)], [z.right, n.y(e)], e === 0 ? .75 : .5, e === 0 ? "ink" : "rule"), R(t, z.left - 7.5, n.y(e) + 2.8, Ml, "end")]), o = e.ticks.flatMap(({ value: e, text: t }) => [Co([n.x(e), z.foot], [n.x(e), z.foot + 3.75], .5, "ink"), ...i.has(e) ? [R(t, n.x(e), z.foot + 14, Ml, "middle")] : []]);
	return [...a, ...o];
}
function Bl(e, t, n) {
	let r = /* @__PURE__ */ new Set(), i = Infinity;
	for (let { value: a, text: o } of e.toSorted((e, t) => t.value - e.value)) {
		let e = n(o, Ml.size, Ml.weight, !0) / 2;
		o === "" || t.x(a) + e + 4 > i || (r.add(a), i = t.x(a) - e);
	}
	return r;
}
// src/domain/paper/figures/breakEvenLabels.ts
var Vl = 1.5, Hl = 6.5, Ul = 2;
function Wl(e, t, n) {
	let r = [...e.points.map((r) => Gl(r, e, t, n)), ...Kl(e, t, n)], i = [];
	for (let e of r.toSorted((e, t) => t.right - e.right)) i.push(Zl(e, i));
	return i.flatMap(({ words: e, left: t, top: n, right: r, foot: i }) => [So(t, n, r - t, i - n, "ground"), ...e]);
}
function Gl(e, { cost: t }, n, r) {
	let i = [n.x(e.at), n.y(e.profit)], a = e.profit >= t.amount, o = a ? {
		x: i[0] - 6,
		y: i[1] - 8
	} : {
		x: i[0] - 9,
		y: i[1] + 3
	};
	return Xl(Yl([[e.label, Al]], o.x, o.y, a, r), i, r);
}
function Kl({ breakEven: e, cost: t }, n, r) {
	if (!e) return [];
	let i = [n.x(e.at), n.y(t.amount)];
	return [Xl(Yl([[e.label, Al], [e.text, Ml]], i[0] - 9, i[1] - 6.5, !0, r), i, r)];
}
var ql = 120, Jl = 11;
function Yl(e, t, n, r, i) {
	let a = e.flatMap(([e, t]) => Fl(e, ql, t, i).map((e) => ({
		line: e,
		letters: t
	}))), o = r ? n - (a.length - 1) * Jl : n;
	return a.map(({ line: e, letters: n }, r) => R(e, t, o + r * Jl, n, "end"));
}
function Xl(e, t, n) {
	let r = e.map(({ text: e, size: t, weight: r, tabular: i }) => n(e, t, r, i)), i = Math.max(...r), a = e[0].x;
	return {
		words: e,
		left: a - i - Vl,
		right: a + Vl,
		top: Math.min(...e.map(({ y: e }) => e)) - Hl - Vl,
		foot: Math.max(...e.map(({ y: e }) => e)) + Ul + Vl,
		at: t
	};
}
function Zl(e, t) {
	let n = e;
	for (let e of t) tu(n, e) && (n = eu(n, e.left - n.right, 0));
	return n.left >= z.left ? n : Ql($l(e), t);
}
function Ql(e, t) {
	let n = e;
	for (let e = 0; e < 8; e++) {
		let e = t.find((e) => tu(n, e));
		if (!e) return n;
		n = eu(n, 0, e.foot - n.top);
	}
	return n;
}
function $l(e) {
	let t = e.right - e.left, n = Math.min(e.at[0] + 9, z.right - t), r = e.words.map((e) => ({
		...e,
		x: n,
		anchor: "start"
	}));
	return eu({
		...e,
		words: r,
		left: n - Vl,
		right: n - Vl + t
	}, 0, e.at[1] - Vl - e.top);
}
function eu(e, t, n) {
	let r = e.words.map((e) => ({
		...e,
		x: Math.round((e.x + t) * 100) / 100,
		y: Math.round((e.y + n) * 100) / 100
	}));
	return {
		...e,
		words: r,
		left: e.left + t,
		right: e.right + t,
		top: e.top + n,
		foot: e.foot + n
	};
}
function tu(e, t) {
	return e.left < t.right && t.left < e.right && e.top < t.foot && t.top < e.foot;
}
// src/domain/paper/figures/breakEvenScale.ts
function nu({ capacity: e, profit: t, cost: n, axisY: r }) {
	let i = [
		...r.ticks.map(({ value: e }) => e),
		t.atNone,
		t.atCapacity,
		n.amount
	], a = Math.min(...i), o = Math.max(1, Math.max(...i) - a), s = Math.max(1, e);
	return {
		x: (e) => z.left + Math.min(s, Math.max(0, e)) / s * (z.right - z.left),
		y: (e) => z.foot - (e - a) / o * (z.foot - z.top),
		profit: (e) => t.atNone + (t.atCapacity - t.atNone) * e / s,
		lowest: a
	};
}
// src/domain/paper/figures/lineEnds.ts
var ru = {
	x: z.right + 6,
	room: Ll.width - z.right - 6,
	air: 1.5,
	foot: z.foot + 13
};
function iu(e, t) {
	let n = e.map((e) => ({
		y: e.y + 1,
		rows: au(e.label, e.text, t)
	})).toSorted((e, t) => e.y - t.y), r = (e) => n.slice(e).reduce((e, { rows: t }) => e + t.length * L + ru.air, 0), i = Math.max(ru.foot, r(0) + z.top), a = -Infinity;
	return n.flatMap(({ y: e, rows: t }, n) => {
		let o = Math.max(a, Math.min(e, i - r(n)));
		return a = o + t.length * L + ru.air, t.map((e, t) => R(e.text, ru.x, o + t * 10.5, e.letters));
	});
}
function au(e, t, n) {
	let r = Fl(e, ru.room, Al, n).map((e) => ({
		text: e,
		letters: Al
	})), i = Fl(t, ru.room, Ml, n).map((e) => ({
		text: e,
		letters: Ml
	}));
	return [...r, ...i];
}
// src/domain/paper/figures/breakEven.ts
function ou(e, t) {
	let n = nu(e);
	return Rl([
		...zl(e, n, t),
		...cu(e, n),
		...du(e, n),
		...fu(e, n),
		...pu(e, n),
		...Wl(e, n, t),
		...iu(su(e, n), t)
	], e, t);
}
function su({ profit: e, ceiling: t, cost: n }, r) {
	return [
		{
			y: r.y(e.atCapacity),
			label: e.label,
			text: e.text
		},
		...t ? [{
			y: r.y(t.atCapacity),
			label: t.label,
			text: t.text
		}] : [],
		{
			y: r.y(n.amount),
			label: n.label,
			text: n.text
		}
	];
}
function cu({ capacity: e, profit: t, cost: n }, r) {
	let i = uu(t.atNone, t.atCapacity, n.amount), a = i === null ? [0, e] : [
		0,
		i * e,
		e
	];
	return a.slice(1).flatMap((e, t) => {
		let i = a[t], o = r.profit((i + e) / 2), s = xo(...lu(i, e, n.amount, r));
		if (o >= n.amount) return [{
			kind: "path",
			path: s,
			fill: "tint"
		}];
		let c = Math.min(r.y(n.amount), r.y(r.profit(i)), r.y(r.profit(e))), l = r.x(i);
		return [Do(s, l, c, r.x(e) - l, z.foot - c, 1)];
	});
}
function lu(e, t, n, r) {
	return [
		[r.x(e), r.y(n)],
		[r.x(t), r.y(n)],
		[r.x(t), r.y(r.profit(t))],
		[r.x(e), r.y(r.profit(e))]
	];
}
function uu(e, t, n) {
	if (e === t) return null;
	let r = (n - e) / (t - e);
	return r > 0 && r < 1 ? r : null;
}
function du({ capacity: e, profit: t, ceiling: n, cost: r }, i) {
	let a = [Co([z.left, i.y(t.atNone)], [z.right, i.y(t.atCapacity)], 1.75, "ink")];
	if (n) {
		let t = n.atNone < 0 ? uu(n.atNone, n.atCapacity, 0) : 0, r = Math.max(n.atNone, 0), o = [i.x((t ?? 1) * e), i.y(r)];
		t !== null && a.push(Co(o, [z.right, i.y(n.atCapacity)], 1, "ink", [5, 3]));
	}
	return [...a, Co([z.left, i.y(r.amount)], [z.right, i.y(r.amount)], 1, "ink")];
}
function fu({ points: e }, t) {
	return e.map(({ at: e, profit: n }) => Co([t.x(e), t.y(n)], [t.x(e), z.foot], .5, "ink2", [1, 2]));
}
function pu({ points: e, breakEven: t, cost: n }, r) {
	let i = e.map(({ at: e, profit: t }) => ({
		kind: "path",
		path: To(r.x(e), r.y(t), 3),
		fill: "ground",
		stroke: {
			ink: "ink",
			width: 1.25
		}
	}));
	if (!t) return i;
	let [a, o] = [r.x(t.at), r.y(n.amount)];
	return [...i, {
		kind: "path",
		path: xo([a, o - 5], [a + 5, o], [a, o + 5], [a - 5, o]),
		fill: "ink"
	}];
}
// src/domain/paper/figures/lineLabels.ts
var mu = 2, hu = 4;
function gu(e, t, n) {
	let r = (r, i) => vu(r, e, t, i, n), i = r(e.stages.map(({ below: e }) => e), jl);
	if (i === null) return null;
	for (let t of [kl, Al]) {
		let n = r(e.stages.map(({ name: e }) => e), t);
		if (n) return {
			letters: t,
			names: n,
			belows: i,
			nameLines: _u(n),
			belowLines: _u(i)
		};
	}
	return null;
}
function _u(e) {
	return Math.max(0, ...e.map((e) => e.length));
}
function vu(e, t, n, r, i) {
	let a = n / Math.max(1, e.length), o = e.map((e) => e === "" ? [] : Nl(e, a - hu - 1, r, i)), s = o.every((t, n) => t.length <= mu * e[n].split("\n").length), c = o.map((e, t) => e.map((e) => yu(e, (t + .5) * a, r, i)));
	return s && bu(c, t.handOver, a, n) ? o : null;
}
function yu(e, t, n, r) {
	let i = r(e, n.size, n.weight, n.tabular) / 2;
	return [t - i, t + i];
}
function bu(e, t, n, r) {
	let i = t > 0 && t < e.length, a = t * n;
	return e.every((n, o) => {
		let s = i && o >= t ? a + hu / 2 : 0, c = i && o < t ? a - hu / 2 : r, l = e.slice(o + 1);
		return n.every(([e, t], n) => e >= s && t <= c && l.every((e) => t + hu <= (e[n]?.[0] ?? Infinity)));
	});
}
// src/domain/paper/figures/lineUpright.ts
var xu = 345, Su = 15, Cu = 37.5, wu = 30, Tu = 15, Eu = 30, Du = 7.5;
function Ou(e, t) {
	let n = Au(e, t);
	return go(n.map((e, t) => ku(e, t === 0, t === n.length - 1)));
}
function ku(e, t, n) {
	let r = [
		...ju(e, t, n),
		...Nu(e, wu / 2),
		...Fu(e)
	];
	return {
		width: xu,
		height: e.height,
		shapes: r
	};
}
function Au(e, t) {
	let n = (e, n, r, i) => {
		let a = 307.5 - Pu(e), o = {
			name: Fl(r, a, kl, t),
			below: Fl(i, a, jl, t)
		}, s = Math.max(0, o.name.length + o.below.length - 2) * L, c = e === "gate" ? 37.5 : wu;
		return {
			kind: e,
			side: n,
			...o,
			height: Math.ceil((c + s) / Du) * Du
		};
	}, { agency: r, client: i, stages: a, handOver: o } = e, s = (e) => ({ name: t, below: r }) => n("stage", e, t, r), c = o > 0 && o < a.length;
	return [
		n("party", "agency", r.name, r.part),
		...a.slice(0, o).map(s("agency")),
		...c ? [n("gate", "agency", e.handOverLabel, e.handOverPlace)] : [],
		n("party", "client", i.name, i.part),
		...a.slice(o).map(s("client"))
	];
}
function ju({ kind: e, side: t, height: n }, r, i) {
	return e === "party" && r ? [] : e === "gate" ? [...Mu("agency", 0, wu / 2), ...Mu("client", wu / 2, n - wu / 2)] : Mu(t, 0, i ? wu / 2 : n);
}
function Mu(e, t, n) {
	return e === "agency" ? [So(12.75, t, 4.5, n, "agency")] : [So(12.75, t, 1.5, n, "client"), So(15.75, t, 1.5, n, "client")];
}
function Nu({ kind: e, side: t }, n) {
	if (e === "stage") return ko(t, Su - Tu / 2, n - Tu / 2, Tu, 1.25);
	if (e === "party") return ko(t, Cu, n - 10.25, 7.5, .9);
	let r = Eu / 2 - .75;
	return [
		So(Su - Eu / 2, n - Eu / 2, Eu, Eu, "ground"),
		So(Su - Eu / 2, n - Eu / 2, Eu, r, "agency"),
		So(Su - Eu / 2, n + .75, Eu, r, "client")
	];
}
function Pu(e) {
	return e === "party" ? 12 : 0;
}
function Fu({ kind: e, side: t, name: n, below: r }) {
	let i = e === "party" ? {
		...kl,
		ink: t
	} : kl, a = Pu(e), o = n.length + r.length > 1 ? 12 : 17.75, s = n.map((e, t) => R(e, Cu + a, o + t * L, i)), c = o + n.length * L;
	return [...s, ...r.map((e, t) => R(e, Cu + a, c + t * L, jl))];
}
// src/domain/paper/figures/line.ts
var Iu = 480, Lu = 7.5, Ru = 9, zu = 15, Bu = 30, Vu = 216;
function Hu(e, t) {
	let n = e.stages.length <= Ru ? gu(e, Iu, t) : null;
	if (n === null) return Ou(e, t);
	let { shapes: r, lower: i } = Uu(e, t), a = 67.5 + i, o = e.handOver * Iu / Math.max(1, e.stages.length), s = a + 26.25 + L * (n.nameLines + n.belowLines - 1) + Lu, c = e.handOver > 0 && e.handOver < e.stages.length ? Ku(e, o, a, s, t) : {
		shapes: [],
		height: s
	}, l = [
		...r,
		...Wu(o, a),
		...Gu(e, n, a),
		...c.shapes
	];
	return {
		width: Iu,
		height: Math.ceil(c.height / Lu) * Lu,
		shapes: l
	};
}
function Uu({ agency: e, client: t }, n) {
	let r = [...ko("agency", 0, 9.5, 7.5, .9), ...ko("client", 472.5, 9.5, 7.5, .9)], i = [{
		...e,
		x: 12,
		anchor: "start",
		ink: "agency"
	}, {
		...t,
		x: 468,
		anchor: "end",
		ink: "client"
	}].map(({ name: e, part: t, x: i, anchor: a, ink: o }) => {
		let s = Fl(e, Vu, kl, n), c = Fl(t, Vu, jl, n);
		s.forEach((e, t) => r.push(R(e, i, 16.5 + t * L, {
			...kl,
			ink: o
		}, a)));
		let l = 28 + (s.length - 1) * L;
		return c.forEach((e, t) => r.push(R(e, i, l + t * L, jl, a))), s.length + c.length;
	});
	return {
		shapes: r,
		lower: Math.ceil(Math.max(0, Math.max(...i) - 2) * L / Lu) * Lu
	};
}
function Wu(e, t) {
	let n = e > 0 ? [So(0, t - 2.25, e, 4.5, "agency")] : [], r = Iu - e;
	return r <= 0 ? n : [
		...n,
		So(e, t - 2.25, r, 1.5, "client"),
		So(e, t + .75, r, 1.5, "client")
	];
}
function Gu({ stages: e, handOver: t }, { names: n, belows: r, letters: i, nameLines: a }, o) {
	return e.flatMap((s, c) => {
		let l = (c + .5) * Iu / e.length, u = ko(c < t ? "agency" : "client", l - zu / 2, o - zu / 2, zu, 1.25), d = n[c].map((e, t) => R(e, l, o + 26.25 + t * L, i, "middle")), f = o + 26.25 + a * L, p = r[c].map((e, t) => R(e, l, f + t * L, jl, "middle"));
		return [
			...u,
			...d,
			...p
		];
	});
}
function Ku(e, t, n, r, i) {
	let a = Fl(e.handOverLabel, Iu, kl, i), o = Fl(e.handOverPlace, Iu, jl, i), s = [Co([t, n - Bu], [t, r], .75, "ink"), ...qu(t - Bu / 2, n - Bu / 2)];
	a.forEach((e, n) => s.push(Ju(e, t, r + 12 + n * L, kl, i)));
	let c = r + 12 + a.length * L;
	return o.forEach((e, n) => s.push(Ju(e, t, c + n * L, jl, i))), {
		shapes: s,
		height: c + (o.length - 1) * L + 3.75
	};
}
function qu(e, t) {
	let n = Bu / 2 - .75;
	return [
		So(e, t, Bu, Bu, "ground"),
		So(e, t, n, Bu, "agency"),
		So(e + Bu / 2 + .75, t, n, Bu, "client")
	];
}
function Ju(e, t, n, r, i) {
	let a = i(e, r.size, r.weight, r.tabular) / 2;
	return t - a < 0 ? R(e, 0, n, r, "start") : t + a > Iu ? R(e, Iu, n, r, "end") : R(e, t, n, r, "middle");
}
// src/domain/paper/figures/payback.ts
var Yu = {
	low: {
		width: 1,
		dash: [1, 2]
	},
	likely: { width: 1.75 },
	high: {
		width: 1,
		dash: [1, 2]
	},
	target: {
		width: 1,
		dash: [5, 3]
	}
};
function Xu(e, t) {
	let n = Zu(e), { cost: r, runs: i } = e, a = [...i.map((e) => ({
		...e,
		amount: e.totals.at(-1) ?? 0
	})), r];
	return Rl([
		...td(i, n),
		...zl(e, n, t),
		...i.map((e) => ed(e, n)),
		Co([z.left, n.y(r.amount)], [z.right, n.y(r.amount)], 1, "ink"),
		...i.flatMap((e) => nd(e, n)),
		...iu(a.map(({ amount: e, label: t, text: r }) => ({
			y: n.y(e),
			label: t,
			text: r
		})), t)
	], e, t);
}
function Zu({ weeks: e, runs: t, cost: n, axisY: r }) {
	let i = [
		0,
		n.amount,
		...r.ticks.map(({ value: e }) => e),
		...t.flatMap(({ totals: e }) => e)
	], a = Math.min(...i), o = Math.max(1, Math.max(...i) - a);
	return {
		x: (t) => z.left + t / Math.max(1, e) * (z.right - z.left),
		y: (e) => z.foot - (e - a) / o * (z.foot - z.top)
	};
}
function Qu({ totals: e }, t) {
	return [0, ...e].map((e, n) => [O(t.x(n)), O(t.y(e))]);
}
var $u = (e) => e.map(([e, t], n) => [
	n === 0 ? "M" : "L",
	e,
	t
]);
function ed(e, t) {
	return {
		kind: "path",
		path: $u(Qu(e, t)),
		stroke: {
			ink: "ink",
			...Yu[e.name]
		}
	};
}
function td(e, t) {
	let n = e.find(({ name: e }) => e === "low"), r = e.find(({ name: e }) => e === "high");
	return !n || !r ? [] : [{
		kind: "path",
		path: [...$u([...Qu(n, t), ...Qu(r, t).toReversed()]), ["Z"]],
		fill: "tint"
	}];
}
function nd({ week: e, totals: t }, n) {
	if (e === null) return [];
	let [r, i] = [n.x(e), n.y(t[e - 1] ?? 0)];
	return [{
		kind: "path",
		path: To(r, i, 3),
		fill: "ground",
		stroke: {
			ink: "ink",
			width: 1.25
		}
	}];
}
var rd = 67.5, id = {
	first: 15,
	further: 22.5
}, ad = 4, od = {
	size: 10,
	weight: "semibold",
	ink: "ink",
	tabular: !0
};
function sd(e) {
	let t = Math.max(0, ...e.map(({ y: e }) => e - 45 - 17)), n = t <= 0 ? 0 : Math.ceil(t / id.further);
	return n === 0 ? rd : rd + id.first + (n - 1) * id.further;
}
function cd(e, t, n) {
	let r = [];
	for (let i of e.toSorted((e, t) => e.value - t.value)) r = ud(fd(i, t, n), r);
	return r.flatMap(({ mark: e, x: t, anchor: n, row: r }) => {
		let i = Math.min(345, Math.max(0, t + dd(n))), a = {
			...jl,
			weight: e.level === "plan" ? "semibold" : "regular"
		}, o = r === 0 ? 32.25 : 62 + (r - 1) * id.further;
		return [R(e.label, i, r === 0 ? o - 11.25 : o + 11.25, a, n), R(e.text, i, o, od, n)];
	});
}
var ld = [
	"middle",
	"start",
	"end"
];
function ud(e, t) {
	let n = (e, t) => md(e) && !t.some((t) => t.row === e.row && hd(t, e));
	if (n(e, t)) return [...t, e];
	let r = t.slice(0, -1), i = t.slice(-1).map((e) => ({
		...e,
		anchor: "end"
	})), a = {
		...e,
		anchor: "start"
	};
	if (i.every((e) => e.row === 0 && n(e, r)) && n(a, [...r, ...i])) return [
		...r,
		...i,
		a
	];
	for (let r = 0;; r++) {
		let i = ld.map((t) => ({
			...e,
			anchor: t,
			row: r
		})).find((e) => n(e, t));
		if (i || r > t.length) return [...t, i ?? {
			...e,
			row: r
		}];
	}
}
function dd(e) {
	return e === "middle" ? 0 : e === "start" ? -1 : 1;
}
function fd(e, t, n) {
	let r = Math.max(n(e.label, 8, "semibold"), n(e.text, 10, "semibold", !0));
	return {
		mark: e,
		x: t(e.value),
		width: r,
		anchor: "middle",
		row: 0
	};
}
function pd({ x: e, width: t, anchor: n }) {
	return n === "start" ? [Math.max(0, e - 1), Math.max(0, e - 1) + t] : n === "end" ? [Math.min(345, e + 1) - t, Math.min(345, e + 1)] : [e - t / 2, e + t / 2];
}
function md(e) {
	let [t, n] = pd(e);
	return t >= 0 && n <= 345;
}
function hd(e, t) {
	let [n, r] = pd(e), [i, a] = pd(t);
	return n - ad < a && i - ad < r;
}
// src/domain/paper/figures/scale.ts
var gd = 1e3, _d = 4, vd = 12;
function yd(e, t) {
	let n = Math.max(1, e.max), r = (e) => O(Math.min(n, Math.max(0, e)) / n * 345), i = cd(e.marks, r, t), a = [
		...bd(e, r),
		Co([0, 45], [345, 45], .75, "ink"),
		...xd(e, r),
		...Sd(e.marks, r),
		...e.marks.map((e) => Co([r(e.value), 36], [r(e.value), 50], e.level === "plan" ? 1.5 : .75, "ink")),
		...i,
		...Cd(e, r, i, t)
	];
	return {
		width: 345,
		height: sd(i),
		shapes: a
	};
}
function bd({ held: e, max: t }, n) {
	if (e <= 0) return [];
	let r = n(t - e);
	return [Do(bo(r, 36, 345 - r, 9), r, 36, 345 - r, 9, 1.2)];
}
function xd({ max: e, step: t }, n) {
	let r = t > 0 ? t : e, i = gd / Math.max(1, e) * 345 >= _d ? gd : r, a = [];
	for (let t = 0; t <= e && a.length <= 345; t += Math.max(1, i)) {
		let e = t % Math.max(1, r) === 0;
		a.push(Co([n(t), 45], [n(t), 45 + (e ? 5 : 3)], .5, "ink"));
	}
	return a;
}
function Sd(e, t) {
	let n = e.find(({ level: e }) => e === "past"), r = e.find(({ level: e }) => e === "plan");
	if (!n || !r) return [];
	let [i, a] = [t(n.value), t(r.value)].toSorted((e, t) => e - t);
	return [So(i, 42, a - i, 3, "ink")];
}
function Cd({ ticks: e, maxText: t, max: n }, r, i, a) {
	let o = i.filter(({ y: e }) => e > 45 && e < 74).map((e) => wd(e, a)), s = [], c = (e) => {
		let t = wd(e, a);
		o.some(([e, n]) => t[0] < n + vd && t[1] > e - vd) || (o.push(t), s.push(e));
	};
	c(R(t, 345, 61.5, jl, "end"));
	for (let { value: t, text: i } of e) t >= n || c(R(i, r(t), 61.5, {
		...jl,
		tabular: !0
	}, t === 0 ? "start" : "middle"));
	return s;
}
function wd({ text: e, x: t, anchor: n, size: r, weight: i, tabular: a }, o) {
	let s = o(e, r, i, a);
	return n === "start" ? [t, t + s] : n === "end" ? [t - s, t] : [t - s / 2, t + s / 2];
}
// src/domain/paper/figures/tornado.ts
var Td = 480, Ed = 120, Dd = {
	left: 127.5,
	right: 345
}, Od = {
	low: 412.5,
	high: 480
}, kd = 26.25, Ad = 18.75, jd = 22.5, Md = 12.75, Nd = {
	...jl,
	size: 7.5
};
function Pd(e, t) {
	let n = Rd(e), r = zd(e.bars, t).map((t, r) => Id(t, r === 0, e, n));
	return go([
		Fd(e, n, t),
		...r,
		Ld(e, n, t)
	]);
}
function Fd({ heads: { low: e, high: t }, base: n }, r, i) {
	let a = [e, t].map((e) => Fl(e, 64, Al, i)), o = Fl(n.label, 150, Al, i), s = kd + (Math.max(1, o.length, ...a.map(({ length: e }) => e)) - 1) * L, c = Co([r(n.amount), s - 4], [r(n.amount), s], 1.5, "ink");
	return {
		width: Td,
		height: s,
		shapes: [...Hd(a, o, r(n.amount), s, i), c]
	};
}
function Id(e, t, n, r) {
	let { height: i } = e;
	return {
		width: Td,
		height: i,
		shapes: [
			Co([0, 0], [Td, 0], t ? .75 : .5, t ? "ink" : "rule"),
			...Bd(e, n, r),
			Co([r(0), 0], [r(0), i], .75, "ink"),
			Co([r(n.base.amount), 0], [r(n.base.amount), i], 1.5, "ink")
		]
	};
}
function Ld(e, t, n) {
	let r = Fl(e.noProfit, 200, jl, n), i = [
		Co([0, 0], [Td, 0], .75, "ink"),
		Co([t(0), 0], [t(0), 4], .75, "ink"),
		...Ud(r, t(0), n)
	];
	return {
		width: Td,
		height: Ad + (r.length - 1) * L,
		shapes: i
	};
}
function Rd({ bars: e, base: t }) {
	let n = [
		0,
		t.amount,
		...e.flatMap(({ low: e, high: t }) => [e, t])
	], [r, i] = [Math.min(...n), Math.max(...n)], a = Math.max(1, i - r) * .03, o = Math.max(1, i - r) + 2 * a;
	return (e) => Dd.left + (e - r + a) / o * (Dd.right - Dd.left);
}
function zd(e, t) {
	return e.map((e) => {
		let n = Fl(e.name, Ed, kl, t), r = Fl(e.range, Ed, Nd, t);
		return {
			bar: e,
			height: jd + (n.length + r.length - 2) * L,
			names: n,
			ranges: r
		};
	});
}
function Bd({ bar: e, height: t, names: n, ranges: r }, { base: i }, a) {
	let o = t / 2, s = [
		...n.map((e, t) => R(e, 0, 9.75 + t * L, kl)),
		...r.map((e, t) => R(e, 0, 18.75 + (n.length - 1 + t) * L, Nd)),
		R(e.lowText, Od.low, o + 3, Ml, "end"),
		R(e.highText, Od.high, o + 3, Ml, "end")
	];
	return [
		...Vd(e.low, i.amount, o, a, "low"),
		...Vd(e.high, i.amount, o, a, "high"),
		...s
	];
}
function Vd(e, t, n, r, i) {
	let [a, o] = [Math.min(r(e), r(t)), Math.max(r(e), r(t))], [s, c] = [o - a, n - Md / 2];
	if (s === 0) return [];
	if (i === "high") return [So(a, c, s, Md, "bar")];
	let l = bo(a, c, s, Md);
	return [
		{
			kind: "path",
			path: l,
			fill: "ground"
		},
		Do(l, a, c, s, Md, .75, "bar"),
		{
			kind: "path",
			path: l,
			stroke: {
				ink: "ink",
				width: .75
			}
		}
	];
}
function Hd(e, t, n, r, i) {
	let a = r - 8, o = (e, t, n) => e.map((r, i) => R(r, t, a - (e.length - 1 - i) * L, n === "end" ? jl : Al, n));
	return [
		...o(t, Wd(t, n, Al, i), "middle"),
		...o(e[0] ?? [], Od.low, "end"),
		...o(e[1] ?? [], Od.high, "end")
	];
}
function Ud(e, t, n) {
	let r = Wd(e, t, jl, n);
	return e.map((e, t) => R(e, r, 13.5 + t * L, jl, "middle"));
}
function Wd(e, t, n, r) {
	let i = Math.max(0, ...e.map((e) => r(e, n.size, n.weight))) / 2;
	return Math.max(i, Math.min(t, Dd.right - i));
}
// src/domain/paper/figures/drawFigure.ts
function Gd(e, t) {
	switch (e.figure) {
		case "line": return Hu(e, t);
		case "scale": return yd(e, t);
		case "break-even": return ou(e, t);
		case "tornado": return Pd(e, t);
		case "payback": return Xu(e, t);
	}
}
// src/engine/layout/blocks/aside.ts
function Kd(e, t) {
	if (t === void 0 || t === "") return null;
	let n = e.side ?? e.text, r = e.styles.sideHead;
	return {
		lines: ll(e, t, r, n.width),
		style: r,
		node: k(e.parent, e.headTag),
		x: n.x
	};
}
function qd(e, t, n, r, i = 0) {
	if (t === null) return [n];
	if (e.side === null) return [Yd(t), n];
	let [a, ...o] = n.boxes;
	if (!a) return [{
		...n,
		boxes: Xd(t)
	}];
	let s = i + _s(r) - _s(t.style), c = [{
		...a,
		draw: Jd(a, t, s)
	}, ...o], l = s + t.lines.length * t.style.leading;
	return [{
		...n,
		boxes: Qd(_c(c, l - uc(c)), l)
	}];
}
function Jd(e, t, n) {
	return (r, i) => {
		t.lines.forEach((e, a) => Zd(r, t, a, i + n + a * t.style.leading)), e.draw(r, i);
	};
}
function Yd(e) {
	return F(hc(Xd(e)));
}
function Xd(e) {
	return fc(e.lines.map((t, n) => ({
		height: e.style.leading,
		keep: P.wish,
		draw: (t, r) => Zd(t, e, n, r)
	})));
}
function Zd(e, t, n, r) {
	let i = r + _s(t.style);
	n === 0 && t.number && A(e, t.node, t.number.line, t.number.x, i), A(e, t.node, t.lines[n], t.x, i);
}
function Qd(e, t) {
	let n = t;
	return e.map((t, r) => (n -= t.height, n > 0 && r < e.length - 1 ? {
		...t,
		keep: P.must
	} : t));
}
// src/engine/layout/blocks/figure.ts
function $d(e, t) {
	let n = Gd(e.data, (e, n, r, i) => of(e, {
		size: n,
		weight: r,
		tabular: i
	}, t.metrics)), r = n.width <= uo.width && t.side !== null, i = r ? uo : {
		...t.wide,
		width: 480
	}, a = Kd({
		...t,
		side: r ? t.side : null,
		text: i
	}, e.head), o = tf(e.alt, n, i, t), s = e.reading === void 0 ? o : hc(o), [c, ...l] = qd({
		...t,
		side: r ? t.side : null
	}, a, F(s), t.styles.sideHead), u = [c, ...l.map((e) => ({
		...e,
		before: oo
	}))];
	return e.reading === void 0 ? u : [...u, ef(e.reading, i, t)];
}
function ef(e, t, n) {
	return F(mc(ul(n, dl(e), {
		column: t,
		role: "note",
		tag: "P"
	})));
}
function tf(e, t, n, r) {
	let i = k(r.parent, "Figure", { alt: e });
	return mc(fc(_c((t.pieces ?? [t]).map((e) => ({
		height: e.height,
		keep: P.free,
		draw: (t, a) => {
			nf(t, i, e, n.x, a, r.metrics), sf(i, t, n.x, a, e);
		}
	})), mo(t.height) - t.height)), P.wish);
}
function nf(e, t, n, r, i, a) {
	let o = {
		...e,
		x: e.x + r,
		y: e.y + i
	};
	for (let e of n.shapes) e.kind === "path" ? ns(o, t, jo(e)) : rf(o, t, e, a);
}
function rf(e, t, n, r) {
	let i = Ro([{
		text: n.text,
		style: af(n)
	}], r), a = sc(i), o = {
		start: 0,
		middle: a / 2,
		end: a
	}[n.anchor];
	A(e, t, {
		atoms: i,
		width: a,
		spaced: !0
	}, n.x - o, n.y);
}
function af({ size: e, weight: t, ink: n, tabular: r = !1 }) {
	return {
		size: e,
		leading: e,
		weight: t,
		colour: Ao[n],
		tracking: 0,
		digits: r ? "tabular" : "plain"
	};
}
function of(e, t, n) {
	return sc(Ro([{
		text: e,
		style: af({
			...t,
			ink: "ink"
		})
	}], n));
}
function sf(e, t, n, r, { width: i, height: a }) {
	let { box: o } = e;
	if (o && o.page !== t.page) return;
	let [s, c] = [ho(t.x + n), ho(t.y + r)], l = [
		s,
		o?.rectangle[1] ?? c,
		ho(s + i),
		ho(c + a)
	];
	Object.assign(e, { box: {
		page: t.page,
		rectangle: l
	} });
}
// src/engine/layout/blocks/fingerprint.ts
var cf = {
	perLine: 5,
	pitch: 66
}, lf = {
	perLine: 8,
	pitch: 43
}, uf = 4;
function df(e, t) {
	let n = Kd(t, e.head), { groups: r, detail: i, hex: a } = pf(e, t, t);
	return qd(t, n, F(mc([
		...r,
		gc(oo / 2),
		...i,
		gc(oo),
		...a
	])), t.styles.digits);
}
function ff(e, t, n) {
	let r = t.text, i = ul(t, dl(e.head), {
		column: r,
		role: "sideHead",
		tag: t.headTag
	}), { groups: a, detail: o, hex: s } = pf(e, t, n);
	return [
		F(hc(mc(i))),
		F(hc(mc(a))),
		F(hc(mc(o)), {
			before: oo / 2,
			snaps: !1
		}),
		F(mc(s), {
			before: oo,
			snaps: !1
		})
	];
}
function pf(e, t, n) {
	let { digits: r, hex: i } = t.styles, { parent: a } = t, o = e.hex.match(RegExp(`.{1,${uf}}`, "g")) ?? [];
	return {
		groups: mf(e.groups, r, cf, k(a, "P", { actualText: e.groups.join(" ") }), n),
		detail: ul(t, dl(e.detail), {
			column: t.text,
			role: "note",
			tag: "P"
		}),
		hex: mf(o, i, lf, k(a, "P", { actualText: o.join(" ") }), n)
	};
}
function mf(e, t, n, r, i) {
	let a = Math.min(n.pitch, i.text.width / n.perLine), o = Math.ceil(e.length / n.perLine);
	return Array.from({ length: o }, (o, s) => {
		let c = e.slice(s * n.perLine, (s + 1) * n.perLine).map((e) => ll(i, e, t, Infinity)[0]);
		return {
			height: t.leading,
			keep: P.free,
			draw: (e, n) => {
				c.forEach((o, s) => {
					o && A(e, r, {
						...o,
						spaced: !0
					}, i.text.x + s * a, n + _s(t));
				});
			}
		};
	});
}
// src/engine/layout/blocks/headings.ts
function hf(e, t) {
	return [F(hc(mc(ul(t, dl(e.text), {
		column: t.wide,
		role: "title",
		tag: "H1"
	}), P.wish)))];
}
function gf(e, t) {
	return [F(hc(mc(ul(t, dl(e.text), {
		column: t.wide,
		role: "sideHead",
		tag: t.headTag
	}), P.wish)), { reach: 30 })];
}
var _f = 24.1, vf = 45, yf = 45, bf = 30;
function xf(e, t, n = t.column !== "right") {
	return t.side ? [Sf(e, t)] : Cf(e, t, n);
}
function Sf(e, t) {
	let { styles: n, wide: r } = t, i = k(t.parent, "H2"), a = Tf(e, t), o = uo.width - (a ? a.width + 15 : 0), s = ll(t, e.text, n.section, o), c = Of(Df(t, [{
		text: e.number,
		style: n.sectionNumber
	}])), l = a ? k(t.parent, "P") : null;
	return F([{
		height: vf + oo + (s.length - 1) * n.section.leading,
		keep: P.must,
		draw: (e, t) => {
			j(e, r.x, t, r.width, .75, $a), A(e, i, c, r.x, t + _f), s.forEach((r, a) => A(e, i, r, uo.x, t + _f + a * n.section.leading)), a && l && A(e, l, a, r.width - a.width, t + _f);
		}
	}], { reach: yf });
}
function Cf(e, t, n) {
	let { styles: r, wide: i, column: a } = t, o = k(t.parent, "H2"), s = n && e.number !== "" ? bf : 0, c = s > 0 ? Of(Df(t, [{
		text: e.number,
		style: r.sectionNumber
	}])) : null, l = c ? Math.max(s, c.width + oo) : 0, u = ll(t, e.text, r.section, i.width - l), d = a === "right" ? null : {
		x: i.x,
		width: a === "left" ? 480 : i.width
	}, f = [F([{
		height: 30 + (u.length - 1) * r.section.leading,
		keep: P.must,
		draw: (e, t) => {
			d && j(e, d.x, t, d.width, .75, $a), c && A(e, o, c, i.x, t + _f - 1.1), u.forEach((n, a) => A(e, o, n, i.x + l, t + _f - 1.1 + a * r.section.leading));
		}
	}], { reach: yf })], p = Tf(e, t);
	return p ? [...f, wf(p, t, l)] : f;
}
function wf(e, t, n) {
	let r = k(t.parent, "P");
	return F(hc(_c(dc([e], t.styles.note, r, t.wide.x + n), 15 - t.styles.note.leading + oo)));
}
function Tf({ owner: e, ownerText: t }, n) {
	if (t === void 0 || t === "") return null;
	let r = n.styles.note;
	return Df(n, [...Ef(e).map((e) => ({
		text: "￼",
		style: r,
		mark: {
			party: e,
			spoken: ""
		}
	})), {
		text: t,
		style: r
	}]);
}
function Ef(e) {
	return e === "both" ? ["agency", "client"] : e ? [e] : [];
}
function Df(e, t) {
	return cl(e, t, Infinity)[0] ?? {
		atoms: [],
		width: 0,
		spaced: !1
	};
}
function Of(e) {
	return {
		...e,
		spaced: !0
	};
}
// src/engine/layout/blocks/paragraphs.ts
var kf = {
	eyebrow: "eyebrow",
	brief: "brief",
	parties: "body",
	lead: "body",
	body: "body",
	note: "note",
	statement: "statement"
};
function Af(e, t, n = t.text) {
	if (e.role === "brief") return [Ff(e, t)];
	let r = e.role === "note" ? n : t.text, i = ul(t, e.role === "parties" && t.column !== "whole" ? Mf(e.runs) : e.runs, {
		column: r,
		role: kf[e.role],
		tag: "P"
	});
	return [F(jf.includes(e.role) ? hc(i, P.wish) : i)];
}
var jf = [
	"eyebrow",
	"statement",
	"lead"
];
function Mf(e) {
	return e.map((e) => e.kind === "text" && e.joins ? {
		kind: "text",
		text: " \n"
	} : e);
}
var Nf = 5, Pf = 14;
function Ff(e, t) {
	let n = k(t.parent, "P"), r = t.styles.brief, i = cl(t, Lo(e.runs, r), t.wide.width);
	if (i.length <= Nf && t.density.type === "full" || r.size <= Pf) return F(dc(i, r, n, t.wide.x));
	let a = {
		...r,
		size: Pf
	};
	return F(dc(cl(t, Lo(e.runs, a), t.wide.width), a, n, t.wide.x));
}
function If(e, t) {
	return qd(t, Kd(t, e.label), F(ul(t, e.runs, {
		column: t.text,
		role: "body",
		tag: "P"
	})), t.styles.body);
}
var Lf = 6, Rf = 30;
function zf(e, t) {
	let { styles: n } = t, r = t.side ?? t.text, i = k(t.parent, t.headTag), a = ll(t, e.number, n.clauseNumber, Infinity)[0], o = a ? Math.max(Rf, a.width + oo / 2) : 0, s = cl(t, Lo([...e.mark ? [e.mark] : [], {
		kind: "text",
		text: e.name
	}], n.sideHead), r.width - o), c = a && {
		line: {
			...a,
			spaced: !0
		},
		x: r.x
	};
	return qd(t, {
		lines: s,
		style: n.sideHead,
		node: i,
		x: r.x + o,
		...c && { number: c }
	}, F(fc(ul(t, e.runs, {
		column: t.text,
		role: "body",
		tag: "P"
	}), Lf)), n.body);
}
// src/engine/layout/table/cells.ts
function Bf(e) {
	return {
		role: e.role,
		captions: Hf(e.caption),
		columns: e.columns.map(({ head: e, align: t }) => ({
			heads: Hf(e),
			align: t
		})),
		rows: e.rows.map(Vf),
		notes: Hf(e.note ?? "")
	};
}
function Vf(e) {
	return e.kind === "band" ? {
		kind: "band",
		party: e.party,
		texts: Hf(e.text)
	} : {
		kind: e.kind,
		cells: e.cells.map(({ runs: e, soft: t = !1, span: n }) => ({
			texts: [{ runs: e }],
			soft: t,
			span: n
		}))
	};
}
function Hf(e) {
	return e === "" ? [] : [{ runs: dl(e) }];
}
function Uf(e, t, n, r) {
	return e.flatMap((e) => tc(Gf(e, t, r), n, e.language ?? r.language));
}
function Wf(e, t, n) {
	let [r, i] = [0, 0];
	for (let a of e) {
		let [e, o] = [0, 0];
		for (let s of Gf(a, t, n)) e = s.text === "\n" ? 0 : e + s.advance, o = s.text === " " && !s.bound || s.text === "\n" ? 0 : o + s.advance, r = Math.max(r, e), i = Math.max(i, o);
	}
	return {
		whole: r,
		word: i
	};
}
function Gf({ runs: e, language: t }, n, r) {
	let i = Lo(e, t && n.colour === $a ? {
		...n,
		colour: eo
	} : n);
	return Ro(t ? i.map((e) => ({
		...e,
		language: t
	})) : i, r.metrics);
}
function Kf(e, t, n, r) {
	let [i, a] = e;
	return !i || !a ? Uf(e, t, n, r) : tc([
		i,
		{
			runs: dl(" · "),
			language: a.language
		},
		a
	].flatMap((e) => Gf(e, t, r)), n, r.language);
}
// src/engine/layout/table/widths.ts
var qf = 7.5, Jf = 90, Yf = 45, Xf = 84;
function Zf(e, t, n, r, i) {
	let a = e.columns.map((t, n) => Qf(e, n, r, i)), o = ap(np(e, t, n, a), a);
	return o && tp(o, e);
}
function Qf(e, t, n, r) {
	let { align: i, heads: a } = e.columns[t], o = $f(e, t), s = e.rows.flatMap((e) => e.kind === "band" ? [] : [e.cells[t]?.texts ?? []]), c = i === "end" && !e.rows.some((e) => e.kind === "sum") ? n.cell : {
		...n.cell,
		weight: "semibold"
	}, l = Wf(a, n.head, r), u = s.map((e) => Wf(e, c, r)), d = Math.max(l.whole, ...u.map((e) => e.whole)), f = Math.max(l.word, ...u.map((e) => e.word)), p = Math.max(0, ...u.map((e) => e.whole)), m = i === "end" ? Math.max(p, Math.min(f, Jf)) : Math.min(f, Jf);
	return {
		align: i,
		whole: d + o,
		least: m + o
	};
}
function $f(e, t) {
	return ep(e, t) + (t === e.columns.length - 1 ? 0 : qf);
}
function ep(e, t) {
	return t > 0 && e.columns[t - 1].align === "end" && e.columns[t].align === "start" ? 7.5 : 0;
}
function tp(e, t) {
	let n = 0;
	return e.map((r, i) => {
		let a = i === e.length - 1, o = ep(t, i), s = {
			x: n + o,
			width: r - o - (a ? 0 : qf),
			align: t.columns[i].align
		};
		return n += r, s;
	});
}
function np(e, t, n, r) {
	if (t.options) return rp(e, n);
	let i = t.widths;
	if (i?.length !== e.columns.length) return ip(r, n);
	let a = i.reduce((e, t) => e + t, 0);
	return i.map((e) => e * n / a);
}
function rp(e, t) {
	let n = (t - Xf) / Math.max(1, e.columns.length - 1);
	return e.columns.map((e, t) => t === 0 ? Xf : n);
}
function ip(e, t) {
	let n = e.reduce((e, { whole: t }) => e + t, 0);
	if (n <= t) return e.map(({ whole: r }) => r + (t - n) / e.length);
	let r = e.map(({ align: e, whole: t, least: n }) => e === "end" ? t : n), i = t - r.reduce((e, t) => e + t, 0);
	if (i <= 0) return r.map((e) => e * t / (t - i));
	let a = e.map(({ whole: e }, t) => Math.sqrt(e - r[t])), o = a.reduce((e, t) => e + t, 0);
	return r.map((e, t) => e + i * a[t] / o);
}
function ap(e, t) {
	let n = e.reduce((e, t) => e + t, 0), r = sp(t, n);
	if (r === null) return null;
	let i = e.map((e, t) => Math.max(e, r[t])), a = i.reduce((e, t) => e + t, 0) - n, o = [...t.keys()].toSorted((e, n) => op(t[e]) - op(t[n]) || n - e);
	for (let e of o) {
		let t = Math.min(a, i[e] - r[e]);
		i[e] -= t, a -= t;
	}
	return i;
}
function op({ align: e }) {
	return e === "start" ? 0 : 1;
}
function sp(e, t) {
	let n = e.reduce((e, { align: t, least: n }) => e + (t === "end" ? n : 0), 0), r = e.filter(({ align: e }) => e === "start").map(({ least: e }) => e), i = t - n;
	if (r.reduce((e, t) => e + t, 0) <= i) return e.map(({ least: e }) => e);
	if (r.length === 0 || i / r.length < Yf) return null;
	let a = cp(r, i);
	return e.map(({ align: e, least: t }) => e === "end" ? t : Math.min(t, a));
}
function cp(e, t) {
	let n = e.toSorted((e, t) => e - t), r = t;
	for (let [e, t] of n.entries()) {
		let i = r / (n.length - e);
		if (t >= i) return i;
		r -= t;
	}
	return Infinity;
}
// src/engine/layout/table/frame.ts
var lp = 3.75, up = 3.25, dp = .5, fp = .75;
function pp(e, t, n, r) {
	for (let i of gp(t, r)) {
		let a = Zf(e, t, n.width, i, r), o = a && {
			table: e,
			form: t,
			tracks: a,
			styles: i,
			setting: r,
			x: n.x,
			width: n.width
		};
		if (o && (e.columns.length < 3 || hp(o) <= mp)) return o;
	}
	return null;
}
var mp = 12;
function hp({ table: e, tracks: t, styles: n, setting: r }) {
	let i = t.map(({ width: t }, i) => Uf(e.columns[i].heads, n.head, t, r));
	return Math.max(0, ...i.map((e) => e.length));
}
function gp(e, { styles: t }) {
	let n = e.options ? t.optionHead : t.tableHead;
	return [{
		cell: t.cell,
		head: n
	}, {
		cell: {
			...t.cell,
			size: 8
		},
		head: n
	}];
}
// src/engine/layout/table/head.ts
function _p(e, t) {
	let { table: n, tracks: r, styles: i, setting: a } = e;
	if (!t || n.columns.every((e) => e.heads.length === 0)) return {
		height: 0,
		paint: () => void 0
	};
	let o = k(k(t, "THead"), "TR"), { head: s } = i, c = r.map((e, t) => ({
		track: e,
		node: k(o, "TH", { scope: "Column" }),
		lines: Uf(n.columns[t].heads, s, e.width, a)
	})), l = Math.max(1, ...c.map((e) => e.lines.length)), u = lp + l * s.leading + 3 + fp;
	return {
		height: u,
		paint: (t, n, r) => {
			for (let { track: i, node: a, lines: o } of c) {
				let c = r ? "Pagination" : a;
				o.forEach((r, a) => {
					let u = e.x + i.x + (i.align === "end" ? i.width - r.width : 0), d = n + lp + (l - o.length + a) * s.leading;
					A(t, c, r, u, d + _s(s));
				});
			}
			j(t, e.x, n + u - fp, e.width, fp, $a);
		}
	};
}
function vp(e, t, n, r) {
	let i = {
		...e.styles.cell,
		weight: "semibold",
		colour: ao[t.party]
	}, a = k(k(n, "TR"), "TH", {
		scope: "Both",
		columnSpan: e.tracks.length
	}), o = Uf(t.texts.map((e, n) => n > 0 ? e : {
		...e,
		runs: [bp(t.party), ...e.runs]
	}), i, e.width, e.setting), s = lp + Math.max(1, o.length) * i.leading + up, c = s + 3 + .5, l = (n, r, a) => {
		o.forEach((t, o) => A(n, a, t, e.x, r + lp + o * i.leading + _s(i))), xp(n, e, t.party, r + s);
	}, u = r ? yp : 0;
	return {
		box: {
			height: u + c,
			keep: P.must,
			draw: (e, t) => l(e, t + u, a)
		},
		again: {
			height: c,
			draw: (e, t) => l(e, t, "Pagination")
		}
	};
}
var yp = 7.5;
function bp(e) {
	return {
		kind: "mark",
		party: e,
		spoken: ""
	};
}
function xp(e, { x: t, width: n }, r, i) {
	let a = ao[r];
	if (r === "agency") return j(e, t, i, n, 2.25, a);
	j(e, t, i, n, 1, a), j(e, t, i + 2, n, 1, a);
}
var Sp = 116, Cp = 3.25, wp = 20;
function Tp(e, { low: t, likely: n, high: r, max: i }, { x: a, width: o }, s, c) {
	let l = Math.min(Sp, o - Cp - .75);
	if (l < wp) return;
	let u = (e) => s + a + Math.max(0, Math.min(e, i)) / i * l, d = c + 15 / 2;
	j(e, u(0), d - .375, l, .75, to);
	for (let t of [u(0), u(i) - .75]) j(e, t, d - 3, .75, 6, to);
	j(e, u(t), d - 1.5, Math.max(.75, u(r) - u(t)), 3, $a), ns(e, "Layout", {
		path: To(u(n), d, Cp),
		fill: io,
		stroke: {
			colour: $a,
			width: 1.25
		}
	});
}
// src/engine/layout/table/rows.ts
function Ep(e, t, n, r, i) {
	let a = k(i, "TR"), o = e.tracks.map((r, i) => Dp(e, t, i, r, n, a)), s = e.styles.cell.leading, c = Math.max(1, ...o.map((e) => e.lines.length)), l = t.cells.some(({ span: e }) => e) ? 15 : 0;
	return Array.from({ length: c }, (n, i) => {
		let a = i === 0 ? lp : 0, u = i === c - 1, d = a + s + (u ? l + up + dp : 0);
		return {
			height: d,
			keep: u ? P.free : P.wish,
			draw: (n, c) => {
				for (let t of o) kp(n, e, t, i, c + a);
				u && l > 0 && Ap(n, e, t.cells, c + a + s), u && jp(n, e, c + d, r);
			}
		};
	});
}
function Dp(e, t, n, r, i, a) {
	let { form: o, setting: s } = e, c = t.cells[n], l = n === o.rowHead, u = Op(e, t.kind, n, i, c?.soft === !0), d = k(a, l ? "TH" : "TD", l ? { scope: "Row" } : {});
	return {
		lines: Uf(c?.texts ?? [], u, r.width, s),
		style: u,
		node: d,
		track: r
	};
}
function Op({ form: e, styles: t, table: n }, r, i, a, o) {
	let { cell: s } = t, c = i === e.rowHead && e.headWeight === "semibold";
	return e.options && i === 0 ? {
		...s,
		size: s.size - 1,
		weight: "semibold",
		colour: eo
	} : a && i === 0 && e.rowHead > 0 ? {
		...s,
		colour: ao[a]
	} : o ? {
		...s,
		colour: eo,
		...(r === "sum" || c) && { weight: "semibold" }
	} : r === "sum" || c || i === 0 && e.rowHead > 0 && (n.role === "open" || n.role === "kept") ? {
		...s,
		weight: "semibold"
	} : s;
}
function kp(e, t, { lines: n, style: r, node: i, track: a }, o, s) {
	let c = n[o];
	c && A(e, i, c, t.x + a.x + (a.align === "end" ? a.width - c.width : 0), s + _s({
		size: r.size,
		leading: t.styles.cell.leading
	}));
}
function Ap(e, t, n, r) {
	n.forEach(({ span: n }, i) => {
		let a = t.tracks[i];
		n && a && Tp(e, n, a, t.x, r);
	});
}
function jp(e, t, n, r) {
	r === "ink" ? j(e, t.x, n - fp, t.width, fp, $a) : j(e, t.x, n - dp, t.width, dp, to);
}
// src/engine/layout/table/body.ts
var Mp = 14, Np = 4;
function Pp(e, t, n) {
	let r = Fp(e, t, n);
	return r.flatMap(({ boxes: t, again: n }, i) => {
		let a = Lp(e.table, i, r) ? hc(t, P.wish) : t;
		return n ? a.map((e, t) => i === 0 && t === 0 ? e : {
			...e,
			again: n
		}) : a;
	});
}
function Fp(e, t, n) {
	let r = null, i = n;
	return e.table.rows.map((a, o) => {
		if (a.kind === "band") {
			let s = vp(e, a, t, o > 0);
			return r = a.party, i = n ? Ip(n, s.again) : s.again, {
				boxes: [s.box],
				again: n
			};
		}
		let s = e.table.rows[o + 1], c = Ep(e, a, r, s?.kind === "row" ? "hairline" : "ink", t);
		return {
			boxes: c.length > Mp ? fc(c.map((e) => ({
				...e,
				keep: P.free
			}))) : c,
			again: i
		};
	});
}
function Ip(e, t) {
	return {
		height: e.height + t.height,
		draw: (n, r) => {
			e.draw(n, r), t.draw(n, r + e.height);
		}
	};
}
function Lp({ rows: e }, t, n) {
	let r = e[t + 1];
	if (!r || r.kind === "band") return e[t]?.kind === "band";
	let i = (e) => (n[e]?.boxes.length ?? 0) < Np, a = (t === 0 || e[t - 1]?.kind === "band") && i(t), o = (t === e.length - 2 || e[t + 2]?.kind === "band") && i(t + 1);
	return a || o || r.kind === "sum" || e[t + 2]?.kind === "sum";
}
// src/engine/layout/table/roles.ts
var Rp = (e, t = {}) => ({
	widths: e,
	rowHead: 0,
	headWeight: "semibold",
	...t
}), zp = {
	rowHead: 0,
	headWeight: "semibold"
}, Bp = {
	parties: Rp([
		90,
		195,
		195
	]),
	people: Rp([
		150,
		135,
		105,
		90
	]),
	inputs: Rp([
		240,
		80,
		80,
		80
	]),
	outcome: Rp([
		152,
		82,
		82,
		82,
		82
	]),
	options: {
		...zp,
		options: !0
	},
	commitments: Rp([
		30,
		210,
		55,
		185
	], {
		rowHead: 1,
		headWeight: "regular"
	}),
	assumptions: Rp([
		190,
		100,
		190
	]),
	duties: Rp([
		180,
		100,
		90,
		110
	]),
	open: Rp([
		22,
		248,
		110,
		100
	]),
	differs: Rp([
		110,
		120,
		120,
		130
	]),
	kept: Rp([
		22,
		243,
		215
	]),
	annex: Rp([
		18,
		98,
		112,
		58,
		62,
		66,
		66
	], { rowHead: 1 }),
	weeks: zp,
	levels: Rp([
		42,
		46,
		48,
		209
	], { narrow: !0 }),
	plain: zp
}, Vp = {
	outcome: [
		124,
		86,
		86,
		92,
		92
	],
	annex: [
		18,
		96,
		122,
		58,
		58,
		66,
		62
	]
};
function Hp(e, t) {
	let n = Bp[e], r = t === "ko" ? Vp[e] : void 0;
	return r ? {
		...n,
		widths: r
	} : n;
}
// src/engine/layout/table/setTable.ts
function Up(e, t) {
	return Gp(Bf(e), t);
}
var Wp = 4;
function Gp(e, t) {
	let n = Hp(e.role, t.language);
	return (n.options ? Kp(e) : [e]).flatMap((e, r) => Jp(e, n, t, r > 0));
}
function Kp(e) {
	let t = e.columns.length - 1, n = Math.max(1, Math.ceil(t / Wp)), r = Math.ceil(t / n);
	return Array.from({ length: n }, (t, n) => qp(e, 1 + n * r, 1 + (n + 1) * r, n));
}
function qp(e, t, n, r) {
	let i = (e) => [...e.slice(0, 1), ...e.slice(t, n)], a = e.rows.map((e) => e.kind === "band" ? e : {
		...e,
		cells: i(e.cells)
	});
	return {
		...e,
		columns: i(e.columns),
		rows: a,
		captions: r === 0 ? e.captions : []
	};
}
function Jp(e, t, n, r) {
	let i = t.narrow && n.side ? uo : n.wide, a = pp(e, t, i, n);
	if (a === null) return Xp(e, t, n);
	let o = t.narrow && n.side ? Kd(n, Yp(e)) : null, s = k(n.parent, "Table"), c = o ? {
		boxes: [],
		again: null
	} : $p(a, s), l = _p(a, s), u = tm(c.again, l), d = Pp(a, k(s, "TBody"), u), f = l.height > 0 ? [{
		height: l.height,
		keep: P.must,
		draw: (e, t) => l.paint(e, t, !1)
	}] : [], p = F([
		...hc(c.boxes),
		...f,
		...d
	], { before: r ? oo : 0 }), m = l.height > 0 ? a.styles.head : a.styles.cell;
	return [...o ? qd(n, o, p, m, 3.75) : [p], ...nm(e, i, n)];
}
function Yp(e) {
	return e.captions.map(({ runs: e }) => e.map((e) => e.kind === "mark" ? "" : e.text).join("")).join(" · ");
}
function Xp(e, t, n) {
	return e.columns.slice(1).flatMap((r, i) => {
		let a = qp(e, i + 1, i + 2, i), o = {
			rowHead: 0,
			headWeight: t.headWeight
		}, s = a.columns.map((e, t) => t === 0 ? {
			...e,
			align: "start"
		} : e);
		return Jp(Zp({
			...a,
			columns: a.columns.length > 1 ? s : a.columns
		}, n, o), o, n, i > 0);
	});
}
function Zp(e, t, n) {
	return pp(e, n, t.wide, t) === null ? {
		...e,
		columns: e.columns.map((e) => ({
			...e,
			align: "start"
		}))
	} : e;
}
var Qp = 3.75;
function $p({ table: e, setting: t, x: n, width: r }, i) {
	if (e.captions.length === 0) return {
		boxes: [],
		again: null
	};
	let a = t.styles.caption, o = dc(Kf(e.captions, a, r, t), a, k(i, "Caption"), n).map((e) => pc(e, P.must));
	return {
		boxes: o.map((e, t) => t === o.length - 1 ? {
			...e,
			height: e.height + Qp
		} : e),
		again: em(e, t, n, r)
	};
}
function em(e, t, n, r) {
	let { caption: i, note: a } = t.styles, o = tc(Ro([{
		text: `${Yp(e)}  `,
		style: i
	}, {
		text: t.continued,
		style: {
			...a,
			size: 9,
			leading: 15
		}
	}], t.metrics), r, t.language)[0];
	return {
		height: i.leading + Qp,
		draw: (e, t) => o && A(e, "Pagination", o, n, t + _s(i))
	};
}
function tm(e, t) {
	let n = e?.height ?? 0;
	return n + t.height === 0 ? void 0 : {
		height: n + t.height,
		draw: (r, i) => {
			e?.draw(r, i), t.paint(r, i + n, !0);
		}
	};
}
function nm(e, t, n) {
	if (e.notes.length === 0) return [];
	let r = n.styles.note, i = k(n.parent, "P");
	return [F(dc(Uf(e.notes, r, t.width, n), r, i, t.x), { before: oo })];
}
// src/engine/layout/blocks/facing.ts
function rm(e, t) {
	let n = cm("agency", e.sides.agency.head, fo, t), r = um(e.sides.agency.items, fo, t), i = cm("client", e.sides.client.head, po, t), a = um(e.sides.client.items, po, t), o = vc(n.boxes, i.boxes).map((e) => ({
		...e,
		keep: P.must
	})), s = {
		height: uc(o),
		draw: (e, t) => [n, i].forEach((n) => n.paint(e, t, "Pagination"))
	}, c = Math.max(r.length, a.length), l = Array.from({ length: c }, (e, t) => F(dm(r[t], a[t]).map((e) => ({
		...e,
		again: s
	}))));
	return [F(o, { reach: Math.min(60, uc(l[0]?.boxes ?? [])) }), ...l];
}
function im(e, t) {
	return ["agency", "client"].flatMap((n, r) => {
		let i = cm(n, e.sides[n].head, t.wide, t), a = um(e.sides[n].items, t.wide, t);
		return [F(i.boxes.map((e) => ({
			...e,
			keep: P.must
		})), {
			before: r === 0 ? 0 : 15,
			reach: 60
		}), ...a.flatMap(am)];
	});
}
function am({ text: e, note: t, column: n }) {
	return [F(hc(_c(e, om))), F(mc([...t, _m(n)]), { snaps: !1 })];
}
var om = 3.75, sm = 7.5;
function cm(e, t, n, r) {
	let i = {
		...r.styles.sideHead,
		colour: ao[e]
	}, a = cl(r, [{
		text: "￼",
		style: i,
		mark: {
			party: e,
			spoken: ""
		}
	}, {
		text: t,
		style: i
	}], n.width), o = k(r.parent, r.headTag), s = a.length * i.leading + om, c = (t, r, c = o) => {
		a.forEach((e, a) => A(t, c, e, n.x, r + a * i.leading + _s(i))), lm(t, e, n, r + s);
	};
	return {
		boxes: [{
			height: s + 3 + sm + .75,
			keep: P.must,
			draw: c
		}],
		paint: c
	};
}
function lm(e, t, { x: n, width: r }, i) {
	let a = ao[t];
	if (t === "agency") return j(e, n, i, r, 1.5, a);
	j(e, n, i, r, 1, a), j(e, n, i + 2, r, 1, a);
}
function um(e, t, n) {
	let r = e.length === 0 ? null : k(n.parent, "L");
	return e.map(({ runs: e, note: i }) => {
		let a = k(k(r, "LI"), "LBody");
		return {
			text: ul(n, e, {
				column: t,
				role: "body",
				tag: "P",
				parent: a
			}),
			note: ul(n, i, {
				column: t,
				role: "note",
				tag: "P",
				parent: a
			}),
			column: t
		};
	});
}
function dm(e, t) {
	let n = Math.max(e?.text.length ?? 0, t?.text.length ?? 0), r = Math.max(e?.note.length ?? 0, t?.note.length ?? 0), [i, a] = [e, t].map((e) => e ? hm(e, n, r) : []);
	return vc(i, a);
}
var fm = 8, pm = 15, mm = 11.25;
function hm({ text: e, note: t, column: n }, r = e.length, i = t.length) {
	let a = [
		..._c([...e, ...gm(r - e.length, pm)], om),
		...t,
		...gm(i - t.length, mm),
		_m(n)
	];
	return a.length <= fm ? mc(a) : a.map((e, t) => t === 0 || t >= r - 2 ? {
		...e,
		keep: t < a.length - 1 ? P.must : P.free
	} : e);
}
function gm(e, t) {
	return Array.from({ length: Math.max(0, e) }, () => gc(t));
}
function _m({ x: e, width: t }) {
	return {
		height: 2 * sm,
		keep: P.free,
		draw: (n, r) => j(n, e, r + sm - .5, t, .5, to)
	};
}
// src/engine/layout/blocks/list.ts
var vm = 15, ym = {
	x: 1,
	width: 4,
	height: .75
}, bm = .53, xm = 3.75;
function Sm(e, t) {
	let n = Kd(t, e.head), r = k(t.parent, "L"), i = wm(e.items.map((e) => Tm(e, t, r)));
	if (i.length === 0) return n ? qd(t, n, F([]), t.styles.body) : [];
	if (t.column === "whole") return qd(t, n, F(Cm(i)), t.styles.body);
	let [a, ...o] = i.map((e) => F(e, { before: xm }));
	return [...qd(t, n, {
		...a,
		before: 0
	}, t.styles.body), ...o];
}
function Cm(e) {
	return e.flatMap((t, n) => n === e.length - 1 ? t : _c(t, xm));
}
function wm(e) {
	let t = e.length - 1;
	return e.map((e, n) => n < t && (n === 0 || n === t - 1) ? hc(e, P.wish) : e);
}
function Tm(e, t, n) {
	let r = t.styles.body, i = k(n, "LI"), a = k(i, "Lbl", { actualText: "–" }), o = k(i, "LBody"), { x: s, width: c } = t.text, [l, ...u] = dc(cl(t, Lo(e, r), c - vm), r, o, s + vm);
	if (!l) return [];
	let d = _s(r) - bm * r.size / 2 - ym.height / 2;
	return [{
		...l,
		draw: (e, t) => {
			j(e, s + ym.x, t + d, ym.width, ym.height, $a, a), l.draw(e, t);
		}
	}, ...u];
}
// src/engine/layout/blocks/panel.ts
var Em = {
	top: 11.25,
	right: 15,
	left: 15
}, Dm = {
	top: 7.5,
	right: 15,
	left: 15
}, Om = 230;
function km(e, t) {
	return qd(t, Kd(t, e.head), F(Mm(ul(t, e.runs, {
		column: jm(t.text, Em),
		role: "body",
		tag: "P"
	}), t.text, Em, !1)), t.styles.body, Em.top);
}
function Am(e, t) {
	let n = t.glance ? t.wide : t.text, r = jm(n, Dm), i = k(t.parent, "Sect"), a = e.head === "" ? [] : ul(t, dl(e.head), {
		column: r,
		role: "strong",
		tag: t.headTag,
		parent: i
	}), o = ul(t, e.runs, {
		column: r,
		role: "body",
		tag: "P",
		parent: i
	});
	return [F(Mm([...mc(a).map((e) => ({
		...e,
		keep: P.must
	})), ...o], n, Dm, !0))];
}
function jm(e, t) {
	return {
		x: e.x + t.left,
		width: e.width - t.left - t.right
	};
}
function Mm(e, t, n, r) {
	let i = [
		gc(n.top, P.must),
		...e,
		gc(n.top)
	], a = i.map((e, t) => t === i.length - 2 ? {
		...e,
		keep: P.must
	} : e), o = uc(a), s = a.map((e, n) => Nm(e, t, r, n > 0));
	return o <= Om ? mc(s, P.wish) : s;
}
function Nm(e, t, n, r) {
	let i = (i, a) => {
		let o = r && a > 0 ? a - .5 : a;
		j(i, t.x, o, t.width, a + e.height - o, no, "Background"), n && j(i, t.x, o, 3, a + e.height - o, $a), e.draw(i, a);
	};
	return {
		...e,
		draw: i
	};
}
var Pm = 3.75, Fm = 11.25, Im = 45, Lm = {
	agency: fo,
	client: po
}, Rm = ["agency", "client"];
function zm(e, t, n) {
	return [F(hc(ul(t, dl(e.statement), {
		column: t.text,
		role: "body",
		tag: "P"
	}))), Bm(e, t, n)];
}
function Bm(e, t, n) {
	let r = Rm.map((n) => Vm(n, e, t)), i = mo(Pm + Fm * Math.max(...r.map((e) => e.caption.length)));
	return F([{
		height: i + (e.way === "electronic" ? 390 : Gm(r)),
		keep: e.way === "electronic" ? P.wish : P.free,
		draw: (t, a) => {
			for (let o of r) Hm(t, o, a + i), e.way === "electronic" ? Wm(t, o, a + i, n) : Km(t, o, a + i);
		}
	}], { before: 15 });
}
function Vm(e, { fields: t, way: n }, r) {
	let i = t[e], { styles: a, parent: o } = r, s = {
		text: "￼",
		style: a.noteStrong,
		mark: {
			party: e,
			spoken: ""
		}
	}, c = Lm[e].width, l = {
		party: e,
		caption: cl(r, [s, {
			text: i.caption,
			style: a.noteStrong
		}], c),
		captionNode: k(o, "P"),
		invitation: ll(r, i.invitation, a.note, c - 27),
		invitationNode: k(o, "P"),
		lines: i.lines.map((e) => ({
			line: ll(r, e, a.note, c)[0],
			node: k(o, "P")
		})),
		tooltip: i.tooltip
	};
	return n === "electronic" && k(o, "Form", {
		field: e,
		title: i.tooltip
	}), l;
}
function Hm(e, t, n) {
	t.caption.forEach((r, i) => {
		let a = n - Pm - (t.caption.length - i) * Fm;
		A(e, t.captionNode, r, Lm[t.party].x, a + _s(Um));
	});
}
var Um = {
	size: 8,
	leading: Fm
};
function Wm(e, t, n, r) {
	let { x: i, width: a } = Lm[t.party], o = .375;
	ns(e, "Layout", {
		path: bo(i + o, n + o, a - 2 * o, 390 - 2 * o),
		stroke: {
			colour: $a,
			width: .75
		}
	});
	let s = ao[t.party];
	if (t.party === "agency") j(e, i, n, 3, 390, s);
	else for (let t of [3.5, 1]) j(e, i + a - t, n, 1, 390, s);
	t.invitation.forEach((r, a) => {
		A(e, t.invitationNode, r, i + 12, n + 8 + a * Fm + _s(Um));
	});
	let c = [
		e.x + i,
		e.y + n,
		e.x + i + a,
		e.y + n + 390
	];
	r.add({
		party: t.party,
		page: e.page,
		rectangle: c,
		tooltip: t.tooltip
	});
}
function Gm(e) {
	return Im * Math.max(...e.map((e) => e.lines.length)) + 15;
}
function Km(e, t, n) {
	let { x: r, width: i } = Lm[t.party];
	t.lines.forEach(({ line: t, node: a }, o) => {
		let s = n + (o + 1) * Im - 15;
		j(e, r, s, i, .5, eo), t && A(e, a, t, r, s + 15 - 4);
	});
}
// src/engine/layout/blocks/voice.ts
var qm = 15, Jm = 3, Ym = 6;
function Xm(e, t) {
	let n = Kd(t, e.head), r = k(t.parent, "BlockQuote"), i = Zm(e, t, r).map((n, r) => Qm(n, e.party, t.text.x, r > 0)), a = e.by ? eh(e.by, t, r) : [], o = t.side !== null && a.length > 0 ? F([
		...hc(i),
		gc(oo, P.must),
		...a
	]) : null, s = qd(t, n, o ?? F(a.length > 0 ? hc(i) : i), t.styles.voice);
	return o || a.length === 0 ? s : [...s, F(a, { before: oo })];
}
function Zm(e, t, n) {
	let r = t.styles.voice, i = Ro(Lo(e.runs, r), t.metrics), a = i[0], o = a && /[“‘„『「]/.test(a.text) ? a.advance : 0, s = t.text.width - qm, c = tc(a && o > 0 ? [{
		...a,
		advance: 0
	}, ...i.slice(1)] : i, s, t.language), l = k(n, "P"), u = t.text.x + qm, [d, ...f] = dc(c, r, l, u);
	if (!d || !a) return [];
	let [p] = dc([{
		...c[0],
		atoms: [a, ...c[0].atoms.slice(1)]
	}], r, l, u - o);
	return fc([p, ...f], Ym);
}
function Qm(e, t, n, r) {
	let i = (i, a) => {
		let o = r && a > 0 ? a - .5 : a;
		$m(i, t, n, o, a + e.height - o), e.draw(i, a);
	};
	return {
		...e,
		draw: i
	};
}
function $m(e, t, n, r, i) {
	let a = ao[t];
	if (t === "agency") return j(e, n, r, Jm, i, a);
	j(e, n, r, 1, i, a), j(e, n + 2, r, 1, i, a);
}
function eh(e, t, n) {
	return mc(ul(t, e, {
		column: {
			x: t.text.x + qm,
			width: t.text.width - qm
		},
		role: "note",
		tag: "P",
		parent: n
	}));
}
// src/engine/layout/blocks/setBlock.ts
function th(e, t, n, r) {
	switch (e.kind) {
		case "title": return hf(e, t);
		case "paragraph": return Af(e, t, n);
		case "section": return xf(e, t);
		case "head": return gf(e, t);
		case "entry": return If(e, t);
		case "clause": return zf(e, t);
		case "list": return Sm(e, t);
		case "voice": return Xm(e, t);
		case "facts": return Tl(e, t);
		case "table": return Up(e, t);
		case "figure": return $d(e, t);
		case "warning": return Am(e, t);
		case "panel": return km(e, t);
		case "facing": return t.column === "whole" ? rm(e, t) : im(e, t);
		case "fingerprint": return df(e, t);
		case "signatures": return zm(e, t, r);
	}
}
// src/engine/layout/bilingual/pairs.ts
var nh = 8;
function rh(e, t) {
	let n = Math.max(e.length, t.length);
	return Array.from({ length: n }, (n, r) => ih(e[r], t[r]));
}
function ih(e, t) {
	if (!e || !t) return e ?? t;
	let n = vc(e.boxes, t.boxes);
	return {
		before: Math.max(e.before, t.before),
		snaps: !0,
		boxes: n.length <= nh ? ah(n) : oh(n),
		reach: Math.max(e.reach ?? 0, t.reach ?? 0),
		opensPage: e.opensPage ?? t.opensPage
	};
}
function ah(e) {
	return mc(e, P.wish);
}
function oh(e) {
	return fc(e.map((e) => e.keep === P.must ? e : {
		...e,
		keep: P.free
	}));
}
function sh(e) {
	return e.map((t, n) => n === 0 || ch(e[n - 1]) ? t : {
		...t,
		before: Math.max(t.before, oo)
	});
}
function ch(e) {
	return e?.boxes.at(-1)?.keep === P.must;
}
// src/engine/layout/bilingual/tables.ts
function lh(e, t, n) {
	if (e.columns.length !== t.columns.length || e.rows.length !== t.rows.length) return null;
	let r = e.rows.map((e, r) => uh(e, t.rows[r], n));
	return r.some((e) => e === null) ? null : {
		role: e.role,
		captions: fh(e.caption, t.caption, n),
		columns: e.columns.map(({ head: e, align: r }, i) => ({
			heads: fh(e, t.columns[i].head, n),
			align: r
		})),
		rows: r.filter((e) => e !== null),
		notes: []
	};
}
function uh(e, t, n) {
	if (e.kind === "band") return t.kind === "band" ? {
		kind: "band",
		party: e.party,
		texts: fh(e.text, t.text, n)
	} : null;
	if (t.kind === "band" || t.cells.length !== e.cells.length) return null;
	let r = e.cells.map((e, r) => dh(e, t.cells[r], n));
	return {
		kind: e.kind,
		cells: r
	};
}
function dh(e, t, n) {
	return {
		texts: ph(e.runs, t.runs, n),
		soft: e.soft === !0,
		span: e.span
	};
}
function fh(e, t, n) {
	return ph(dl(e), dl(t), n);
}
function ph(e, t, n) {
	let [r, i] = [mh(e), mh(t)];
	return i === "" || i === r ? r === "" ? [] : [{ runs: e }] : [{ runs: e }, {
		runs: t,
		language: n
	}];
}
function mh(e) {
	return e.map((e) => e.kind === "mark" ? "￼" : e.text).join("");
}
// src/engine/layout/bilingual/setPair.ts
function hh(e, t, n, r) {
	if (e.kind !== t.kind) return [...th(e, n.whole, co, r), ...th(t, gh(n), co, r)];
	if (e.kind === "section" && t.kind === "section") return _h(e, t, n);
	if (e.kind === "facts" && t.kind === "facts") return yh(e, t, n);
	if (e.kind === "table" && t.kind === "table") return bh(e, t, n);
	if (e.kind === "figure" && t.kind === "figure") return Sh(e, t, n);
	if (e.kind === "fingerprint" && t.kind === "fingerprint") return Th(e, t, n);
	if (e.kind === "signatures" && t.kind === "signatures") return Eh(e, t, n, r);
	let [i, a] = [th(e, n.first, fo, r), th(t, n.second, po, r)];
	return sh(rh(i, a));
}
function gh({ second: e, whole: t }) {
	return {
		...t,
		language: e.language,
		parent: e.parent,
		continued: e.continued
	};
}
function _h(...[e, t, n]) {
	let r = t.number !== e.number;
	return sh(rh(xf(e, n.first), xf(t, n.second, r)));
}
var vh = 3.75;
function yh(...[e, t, n]) {
	let r = [k(n.first.parent, "L"), k(n.second.parent, "L")];
	return [F(e.cells.map((i, a) => {
		let o = t.cells[a], s = Dl(i, fo, n.first, r[0]), c = o && Dl(o, po, n.second, r[1]), l = mo(Math.max(s.height, c?.height ?? 0) + 2 * vh), u = a === e.cells.length - 1;
		return {
			height: l,
			keep: u ? P.free : P.wish,
			draw: (e, t) => {
				j(e, co.x, t, co.width, a === 0 ? .75 : .5, a === 0 ? $a : to), s.draw(e, t + vh), c?.draw(e, t + vh), u && j(e, co.x, t + l - .75, co.width, .75, $a);
			}
		};
	}))];
}
function bh(...[e, t, n]) {
	let r = lh(e, t, n.second.language);
	if (r === null) return [...Up(e, n.whole), ...Up(t, gh(n))];
	let i = Gp(r, n.whole), a = rh(xh(e, n.first), xh(t, n.second));
	return [...i, ...a.map((e) => ({
		...e,
		before: oo
	}))];
}
function xh({ id: e, note: t }, n) {
	return t === void 0 ? [] : Af({
		kind: "paragraph",
		id: e,
		role: "note",
		runs: dl(t)
	}, n);
}
function Sh(...[e, t, n]) {
	let r = rh(Ch(e, n.first), Ch(t, n.second)), i = Pc(e.data, t.data), a = $d({
		...e,
		head: void 0,
		reading: void 0,
		data: i,
		alt: I(e.alt, t.alt)
	}, n.whole), o = rh(wh(e, n.first), wh(t, n.second)), s = a.map((e) => ({
		...e,
		before: r.length > 0 ? oo : 0,
		boxes: o.length > 0 ? hc(e.boxes) : e.boxes
	}));
	return [
		...r,
		...s,
		...o
	];
}
function Ch({ id: e, head: t }, n) {
	return t === void 0 ? [] : gf({
		kind: "head",
		id: e,
		text: t
	}, n);
}
function wh({ id: e, reading: t }, n) {
	return t === void 0 ? [] : Af({
		kind: "paragraph",
		id: e,
		role: "note",
		runs: dl(t)
	}, n);
}
function Th(...[e, t, n]) {
	let [r, i, a, o] = ff(e, n.first, n.whole), [s, , c] = ff({
		...t,
		groups: [],
		hex: ""
	}, n.second, n.second);
	return [
		...rh([r], [s]),
		i,
		...rh([a], [c]),
		o
	];
}
function Eh(...[e, t, n, r]) {
	let i = ({ id: e, statement: t }, n) => Af({
		kind: "paragraph",
		id: e,
		role: "body",
		runs: dl(t)
	}, n), a = rh(i(e, n.first), i(t, n.second)), o = {
		agency: s("agency"),
		client: s("client")
	};
	function s(n) {
		let [r, i] = [e.fields[n], t.fields[n]];
		return {
			caption: I(r.caption, i.caption),
			invitation: I(r.invitation, i.invitation),
			tooltip: r.tooltip,
			lines: r.lines.map((e, t) => I(e, i.lines[t]))
		};
	}
	return [...a.map((e) => ({
		...e,
		boxes: hc(e.boxes)
	})), Bm({
		...e,
		fields: o
	}, n.whole, r)];
}
// src/engine/layout/firstPage.ts
var Dh = [
	{
		type: "full",
		words: "all"
	},
	{
		type: "small",
		words: "all"
	},
	{
		type: "small",
		words: "fewer"
	},
	{
		type: "small",
		words: "few"
	},
	{
		type: "dense",
		words: "few"
	},
	{
		type: "dense",
		words: "fewest"
	},
	{
		type: "densest",
		words: "fewest"
	}
], Oh = [
	"free",
	"tight",
	"close"
];
function kh(e, t, n) {
	let r = ({ parts: e }) => Ah(e, t, n), i = e(ol);
	if (r(i)) return i;
	let a = Dh.find((t) => r(e({
		...t,
		air: "close"
	})));
	return a === void 0 ? i : Oh.map((t) => e({
		...a,
		air: t
	})).find(r) ?? i;
}
function Ah(e, t, n) {
	return xc(e) <= so[t].depth - n;
}
function jh(e, t) {
	if (t === "all") return e;
	let n = e.blocks.map((e) => e.kind === "warning" ? e.short ? {
		...e,
		head: "",
		runs: e.short
	} : e : e.kind === "paragraph" && e.short ? {
		...e,
		runs: e.short
	} : e.kind === "facts" && t !== "fewer" ? {
		...e,
		cells: e.cells.map(Mh)
	} : e.kind === "figure" && t === "fewest" ? {
		...e,
		head: void 0
	} : e), r = (e) => t === "fewest" && e.kind === "paragraph" && e.spare === !0;
	return {
		...e,
		blocks: n.filter((e) => !r(e))
	};
}
function Mh(e) {
	return {
		...e,
		detail: e.shortDetail ?? e.detail
	};
}
// src/engine/layout/spacing.ts
var Nh = [
	"entry",
	"clause",
	"paragraph",
	"list",
	"panel",
	"warning"
], Ph = [
	"table",
	"figure",
	"facts",
	"facing",
	"voice",
	"fingerprint",
	"signatures",
	"warning"
], Fh = 22.5;
function Ih(e, t, n) {
	if (e === void 0) return t.kind === "section" ? Fh : 0;
	if (t.kind === "section") return Fh;
	if (e.kind === "section") return 0;
	let r = n ? oo : 15;
	return Lh(t) || e.kind === "head" ? oo : t.kind === "head" ? e.kind === "title" ? oo : r : e.kind === "signatures" || e.kind === "fingerprint" ? oo : Nh.includes(e.kind) && e.kind === t.kind ? Rh(t) ? r : oo : Ph.includes(e.kind) || Ph.includes(t.kind) ? r : oo;
}
function Lh(e) {
	return e.kind === "paragraph" && e.role === "note";
}
function Rh(e) {
	return e.kind === "paragraph" && e.role === "statement";
}
// src/engine/layout/setPapers.ts
function zh(e, t) {
	let n, r = !1;
	return e[0].sections.flatMap((i) => {
		let a = e[1]?.sections.find(({ id: e }) => e === i.id), o = (r) => Vh(e, jh(i, r.words), a && jh(a, r.words), n, t, r), s = i.id === "glance", { nodes: c, parts: l } = s ? kh(o, t.size, t.inset) : o(ol);
		t.root.children.push(...c), n = i.blocks.at(-1) ?? n;
		let u = r;
		return r = s && !Ah(l, t.size, t.inset), u ? Bh(l) : l;
	});
}
function Bh([e, ...t]) {
	return e ? [{
		...e,
		opensPage: !1
	}, ...t] : [];
}
function Vh(e, t, n, r, i, a) {
	let o = t.id === "glance";
	if (e.length < 2) {
		let n = k(null, "Sect"), s = sl(Uh(e[0], "whole", i, a), o, n);
		return {
			nodes: [n],
			parts: Gh(t, r, a, (e, t) => th(e, s, qh(t, s), i.places))
		};
	}
	let s = e.map(({ language: e }) => k(null, "Sect", { language: e })), c = Hh(e, s, i, a, o);
	return {
		nodes: s,
		parts: Gh(t, r, a, (e) => Wh(e, n, c, i.places))
	};
}
function Hh(e, t, n, r, i) {
	let a = (a, o) => sl(Uh(e[a], o, n, r), i, t[a]), o = sl(Uh(e[0], "whole", n, r), !0, t[0]);
	return {
		first: a(0, "left"),
		second: a(1, "right"),
		whole: {
			...o,
			headTag: i ? "H2" : "H3"
		}
	};
}
function Uh({ language: e, furniture: t }, n, { metrics: r }, i) {
	return {
		metrics: r,
		language: e,
		column: n,
		density: i,
		continued: t.continued
	};
}
function Wh(e, t, n, r) {
	let i = t?.blocks.find(({ id: t }) => t === e.id);
	return i ? hh(e, i, n, r) : th(e, n.whole, n.whole.text, r);
}
function Gh(e, t, n, r) {
	let i = t;
	return Kh(e, e.blocks.map((t, a) => {
		let [o, ...s] = r(t, i), c = Ih(i, t, n.air !== "free");
		return i = t, o ? [{
			...o,
			before: c,
			opensPage: a === 0 && e.startsPage
		}, ...s] : [];
	}));
}
function Kh(e, t) {
	let n = e.blocks.findIndex(({ kind: e }) => e === "figure"), [r, ...i] = t.flat();
	if (e.id !== "line" || n < 1 || !r) return t.flat();
	let a = xc(t.slice(0, n + 1).flat()) - (r.boxes[0]?.height ?? 0);
	return [{
		...r,
		reach: Math.max(r.reach ?? 0, a)
	}, ...i];
}
function qh(e, t) {
	return e?.kind === "table" || e?.kind === "figure" ? t.wide : t.text;
}
// src/engine/layout/text/metricsOf.ts
var Jh = 1e3, Yh = {
	tnum: 1,
	case: 2,
	zero: 3
};
function Xh(e) {
	let t = /* @__PURE__ */ new Map(), n = {
		regular: /* @__PURE__ */ new Map(),
		semibold: /* @__PURE__ */ new Map()
	};
	return {
		advance(n, r, i) {
			let a = (r * 4 + (i ? Yh[i] : 0)) * 2 + +(n === "semibold"), o = t.get(a);
			if (o !== void 0) return o;
			let s = (e.advance(n, {
				codePoint: r,
				form: i
			}) ?? Jh) / 1e3;
			return t.set(a, s), s;
		},
		kern(t, r, i) {
			let a = n[t].get(r)?.get(i);
			if (a !== void 0) return a;
			let o = e.kern(t, { codePoint: r }, { codePoint: i }) / 1e3;
			return n[t].set(r, (n[t].get(r) ?? /* @__PURE__ */ new Map()).set(i, o)), o;
		}
	};
}
// src/engine/layout/layOut.ts
function Zh(e, t, n) {
	return Qh(e, t, Xh(n));
}
function Qh(e, t, n) {
	let [r] = e, i = k(null, "Document", { language: r.language }), a = [], o = { add: (e) => void a.push(eg(e)) }, s = e.length > 1 ? lc(e, i, n) : null, c = s ? 30 : 0, l = $h(bc(zh(e, {
		root: i,
		metrics: n,
		places: o,
		inset: c,
		size: t
	}), so[t].depth, c), t, e, s, n), { furniture: u, description: d, language: f, date: p } = r, { width: m, height: h } = so[t];
	return {
		width: m,
		height: h,
		fields: a,
		language: f,
		title: u.title,
		description: d,
		...p && { date: p },
		pages: l.map((e) => ({ items: e })),
		tree: Yo(i)
	};
}
function $h(e, t, n, r, i) {
	let a = so[t], o = { next: 0 }, s = Array.from({ length: e.pages }, () => []), c = (e) => ({
		page: e,
		items: s[e],
		x: a.left,
		y: a.top,
		leaves: o
	});
	r && s.forEach((e, t) => r(c(t)));
	for (let { draw: t, page: n, y: r } of e.placed) t(c(n), r);
	let l = Uc(n);
	return s.forEach((e, t) => Kc(c(t), l, a, t, s.length, i)), s;
}
function eg(e) {
	let [t, n, r, i] = e.rectangle;
	return {
		...e,
		rectangle: [
			ho(t),
			ho(n),
			ho(r),
			ho(i)
		]
	};
}
// src/engine/layout/textsOf.ts
var tg = "0123456789 ";
function ng(e) {
	let t = {
		regular: /* @__PURE__ */ new Set(tg),
		semibold: /* @__PURE__ */ new Set(tg)
	};
	return Qh(e, "a4", {
		advance(e, n) {
			return t[e].add(String.fromCodePoint(n)), .5;
		},
		kern: () => 0
	}), {
		regular: [...t.regular].join(""),
		semibold: [...t.semibold].join("")
	};
}
// node_modules/pdf-lib/es/utils/strings.js
var B = (e) => e.charCodeAt(0), rg = (e, t) => sg(e.toString(16), t, "0").toUpperCase(), ig = (e) => rg(e, 2), ag = (e) => String.fromCharCode(e), og = (e) => ag(parseInt(e, 16)), sg = (e, t, n) => {
	let r = "";
	for (let i = 0, a = t - e.length; i < a; i++) r += n;
	return r + e;
}, cg = (e, t, n) => {
	let r = e.length;
	for (let i = 0; i < r; i++) t[n++] = e.charCodeAt(i);
	return r;
}, lg = /^D:(\d\d\d\d)(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?([+\-Z])?(\d\d)?'?(\d\d)?'?$/, ug = (e) => {
	let t = e.match(lg);
	if (!t) return;
	let [, n, r = "01", i = "01", a = "00", o = "00", s = "00", c = "Z", l = "00", u = "00"] = t, d = c === "Z" ? "Z" : `${c}${l}:${u}`;
	return /* @__PURE__ */ new Date(`${n}-${r}-${i}T${a}:${o}:${s}${d}`);
}, dg = (e) => {
	if (e instanceof Uint8Array) return e;
	let t = e.length, n = new Uint8Array(t);
	for (let r = 0; r < t; r++) n[r] = e.charCodeAt(r);
	return n;
}, fg = (e) => {
	let t = "";
	for (let n = 0, r = e.length; n < r; n++) t += ag(e[n]);
	return t;
}, pg = [];
for (let e = 0; e <= 255; ++e) pg[e] = e.toString(16).padStart(2, "0");
var mg = (e) => {
	let t = Array(e.length);
	for (let n = 0; n < e.length; ++n) t[n] = pg[e[n]];
	return t.join("");
}, hg = (e, t = !0) => {
	let n = [];
	t && n.push(65279);
	for (let t = 0, r = e.length; t < r;) {
		let r = e.codePointAt(t);
		if (r < 65536) n.push(r), t += 1;
		else if (r < 1114112) n.push(gg(r), _g(r)), t += 2;
		else throw Error(`Invalid code point: 0x${ig(r)}`);
	}
	return new Uint16Array(n);
}, gg = (e) => Math.floor((e - 65536) / 1024) + 55296, _g = (e) => (e - 65536) % 1024 + 56320, vg;
(function(e) {
	e.BigEndian = "BigEndian", e.LittleEndian = "LittleEndian";
})(vg ||= {});
var yg = "�".codePointAt(0), bg = (e, t = !0) => {
	if (e.length <= 1) return String.fromCodePoint(yg);
	let n = t ? wg(e) : vg.BigEndian, r = t ? 2 : 0, i = [];
	for (; e.length - r >= 2;) {
		let t = Cg(e[r++], e[r++], n);
		if (xg(t)) {
			if (e.length - r < 2) i.push(yg);
			else {
				let a = Cg(e[r++], e[r++], n);
				Sg(a) ? i.push(t, a) : i.push(yg);
			}
		} else Sg(t) ? (r += 2, i.push(yg)) : i.push(t);
	}
	return r < e.length && i.push(yg), String.fromCodePoint(...i);
}, xg = (e) => e >= 55296 && e <= 56319, Sg = (e) => e >= 56320 && e <= 57343, Cg = (e, t, n) => {
	if (n === vg.LittleEndian) return t << 8 | e;
	if (n === vg.BigEndian) return e << 8 | t;
	throw Error(`Invalid byteOrder: ${n}`);
}, wg = (e) => Tg(e) ? vg.BigEndian : Eg(e) ? vg.LittleEndian : vg.BigEndian, Tg = (e) => e[0] === 254 && e[1] === 255, Eg = (e) => e[0] === 255 && e[1] === 254, Dg = (e) => Tg(e) || Eg(e), Og = (e) => {
	let t = String(e);
	if (Math.abs(e) < 1) {
		let n = parseInt(e.toString().split("e-")[1]);
		if (n) {
			let r = e < 0;
			r && (e *= -1), e *= 10 ** (n - 1), t = "0." + Array(n).join("0") + e.toString().substring(2), r && (t = "-" + t);
		}
	} else {
		let n = parseInt(e.toString().split("+")[1]);
		n > 20 && (n -= 20, e /= 10 ** n, t = e.toString() + Array(n + 1).join("0"));
	}
	return t;
}, kg = Uint8Array, Ag = Uint16Array, jg = Int32Array, Mg = new kg([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]), Ng = new kg([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]), Pg = new kg([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]), Fg = function(e, t) {
	for (var n = new Ag(31), r = 0; r < 31; ++r) n[r] = t += 1 << e[r - 1];
	for (var i = new jg(n[30]), r = 1; r < 30; ++r) for (var a = n[r]; a < n[r + 1]; ++a) i[a] = a - n[r] << 5 | r;
	return {
		b: n,
		r: i
	};
}, Ig = Fg(Mg, 2), Lg = Ig.b, Rg = Ig.r;
Lg[28] = 258, Rg[258] = 28;
for (var zg = Fg(Ng, 0), Bg = zg.b, Vg = zg.r, Hg = new Ag(32768), Ug = 0; Ug < 32768; ++Ug) {
	var Wg = (Ug & 43690) >> 1 | (Ug & 21845) << 1;
	Wg = (Wg & 52428) >> 2 | (Wg & 13107) << 2, Wg = (Wg & 61680) >> 4 | (Wg & 3855) << 4, Hg[Ug] = ((Wg & 65280) >> 8 | (Wg & 255) << 8) >> 1;
}
for (var Gg = (function(e, t, n) {
	for (var r = e.length, i = 0, a = new Ag(t); i < r; ++i) e[i] && ++a[e[i] - 1];
	var o = new Ag(t);
	for (i = 1; i < t; ++i) o[i] = o[i - 1] + a[i - 1] << 1;
	var s;
	if (n) {
		s = new Ag(1 << t);
		var c = 15 - t;
		for (i = 0; i < r; ++i) if (e[i]) for (var l = i << 4 | e[i], u = t - e[i], d = o[e[i] - 1]++ << u, f = d | (1 << u) - 1; d <= f; ++d) s[Hg[d] >> c] = l;
	} else for (s = new Ag(r), i = 0; i < r; ++i) e[i] && (s[i] = Hg[o[e[i] - 1]++] >> 15 - e[i]);
	return s;
}), Kg = new kg(288), Ug = 0; Ug < 144; ++Ug) Kg[Ug] = 8;
for (var Ug = 144; Ug < 256; ++Ug) Kg[Ug] = 9;
for (var Ug = 256; Ug < 280; ++Ug) Kg[Ug] = 7;
for (var Ug = 280; Ug < 288; ++Ug) Kg[Ug] = 8;
for (var qg = new kg(32), Ug = 0; Ug < 32; ++Ug) qg[Ug] = 5;
var Jg = /*#__PURE__*/ Gg(Kg, 9, 0), Yg = /*#__PURE__*/ Gg(Kg, 9, 1), Xg = /*#__PURE__*/ Gg(qg, 5, 0), Zg = /*#__PURE__*/ Gg(qg, 5, 1), Qg = function(e) {
	for (var t = e[0], n = 1; n < e.length; ++n) e[n] > t && (t = e[n]);
	return t;
}, $g = function(e, t, n) {
	var r = t / 8 | 0;
	return (e[r] | e[r + 1] << 8) >> (t & 7) & n;
}, e_ = function(e, t) {
	var n = t / 8 | 0;
	return (e[n] | e[n + 1] << 8 | e[n + 2] << 16) >> (t & 7);
}, t_ = function(e) {
	return (e + 7) / 8 | 0;
}, n_ = function(e, t, n) {
	return (t == null || t < 0) && (t = 0), (n == null || n > e.length) && (n = e.length), new kg(e.subarray(t, n));
}, r_ = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
], i_ = function(e, t, n) {
	var r = Error(t || r_[e]);
	if (r.code = e, Error.captureStackTrace && Error.captureStackTrace(r, i_), !n) throw r;
	return r;
}, a_ = function(e, t, n, r) {
	var i = e.length, a = r ? r.length : 0;
	if (!i || t.f && !t.l) return n || new kg(0);
	var o = !n, s = o || t.i != 2, c = t.i;
	o && (n = new kg(i * 3));
	var l = function(e) {
		var t = n.length;
		if (e > t) {
			var r = new kg(Math.max(t * 2, e));
			r.set(n), n = r;
		}
	}, u = t.f || 0, d = t.p || 0, f = t.b || 0, p = t.l, m = t.d, h = t.m, g = t.n, ee = i * 8;
	do {
		if (!p) {
			u = $g(e, d, 1);
			var te = $g(e, d + 1, 3);
			if (d += 3, !te) {
				var ne = t_(d) + 4, re = e[ne - 4] | e[ne - 3] << 8, ie = ne + re;
				if (ie > i) {
					c && i_(0);
					break;
				}
				s && l(f + re), n.set(e.subarray(ne, ie), f), t.b = f += re, t.p = d = ie * 8, t.f = u;
				continue;
			}
			if (te == 1) p = Yg, m = Zg, h = 9, g = 5;
			else if (te == 2) {
				var ae = $g(e, d, 31) + 257, oe = $g(e, d + 10, 15) + 4, _ = ae + $g(e, d + 5, 31) + 1;
				d += 14;
				for (var v = new kg(_), se = new kg(19), ce = 0; ce < oe; ++ce) se[Pg[ce]] = $g(e, d + ce * 3, 7);
				d += oe * 3;
				for (var le = Qg(se), ue = (1 << le) - 1, de = Gg(se, le, 1), ce = 0; ce < _;) {
					var fe = de[$g(e, d, ue)];
					d += fe & 15;
					var ne = fe >> 4;
					if (ne < 16) v[ce++] = ne;
					else {
						var pe = 0, me = 0;
						for (ne == 16 ? (me = 3 + $g(e, d, 3), d += 2, pe = v[ce - 1]) : ne == 17 ? (me = 3 + $g(e, d, 7), d += 3) : ne == 18 && (me = 11 + $g(e, d, 127), d += 7); me--;) v[ce++] = pe;
					}
				}
				var he = v.subarray(0, ae), y = v.subarray(ae);
				h = Qg(he), g = Qg(y), p = Gg(he, h, 1), m = Gg(y, g, 1);
			} else i_(1);
			if (d > ee) {
				c && i_(0);
				break;
			}
		}
		s && l(f + 131072);
		for (var ge = (1 << h) - 1, _e = (1 << g) - 1, ve = d;; ve = d) {
			var pe = p[e_(e, d) & ge], ye = pe >> 4;
			if (d += pe & 15, d > ee) {
				c && i_(0);
				break;
			}
			if (pe || i_(2), ye < 256) n[f++] = ye;
			else if (ye == 256) {
				ve = d, p = null;
				break;
			} else {
				var be = ye - 254;
				if (ye > 264) {
					var ce = ye - 257, xe = Mg[ce];
					be = $g(e, d, (1 << xe) - 1) + Lg[ce], d += xe;
				}
				var Se = m[e_(e, d) & _e], Ce = Se >> 4;
				Se || i_(3), d += Se & 15;
				var y = Bg[Ce];
				if (Ce > 3) {
					var xe = Ng[Ce];
					y += e_(e, d) & (1 << xe) - 1, d += xe;
				}
				if (d > ee) {
					c && i_(0);
					break;
				}
				s && l(f + 131072);
				var we = f + be;
				if (f < y) {
					var Te = a - y, Ee = Math.min(y, we);
					for (Te + f < 0 && i_(3); f < Ee; ++f) n[f] = r[Te + f];
				}
				for (; f < we; ++f) n[f] = n[f - y];
			}
		}
		t.l = p, t.p = ve, t.b = f, t.f = u, p && (u = 1, t.m = h, t.d = m, t.n = g);
	} while (!u);
	return f != n.length && o ? n_(n, 0, f) : n.subarray(0, f);
}, o_ = function(e, t, n) {
	n <<= t & 7;
	var r = t / 8 | 0;
	e[r] |= n, e[r + 1] |= n >> 8;
}, s_ = function(e, t, n) {
	n <<= t & 7;
	var r = t / 8 | 0;
	e[r] |= n, e[r + 1] |= n >> 8, e[r + 2] |= n >> 16;
}, c_ = function(e, t) {
	for (var n = [], r = 0; r < e.length; ++r) e[r] && n.push({
		s: r,
		f: e[r]
	});
	var i = n.length, a = n.slice();
	if (!i) return {
		t: h_,
		l: 0
	};
	if (i == 1) {
		var o = new kg(n[0].s + 1);
		return o[n[0].s] = 1, {
			t: o,
			l: 1
		};
	}
	n.sort(function(e, t) {
		return e.f - t.f;
	}), n.push({
		s: -1,
		f: 25001
	});
	var s = n[0], c = n[1], l = 0, u = 1, d = 2;
	for (n[0] = {
		s: -1,
		f: s.f + c.f,
		l: s,
		r: c
	}; u != i - 1;) s = n[n[l].f < n[d].f ? l++ : d++], c = n[l != u && n[l].f < n[d].f ? l++ : d++], n[u++] = {
		s: -1,
		f: s.f + c.f,
		l: s,
		r: c
	};
	for (var f = a[0].s, r = 1; r < i; ++r) a[r].s > f && (f = a[r].s);
	var p = new Ag(f + 1), m = l_(n[u - 1], p, 0);
	if (m > t) {
		var r = 0, h = 0, g = m - t, ee = 1 << g;
		for (a.sort(function(e, t) {
			return p[t.s] - p[e.s] || e.f - t.f;
		}); r < i; ++r) {
			var te = a[r].s;
			if (p[te] > t) h += ee - (1 << m - p[te]), p[te] = t;
			else break;
		}
		for (h >>= g; h > 0;) {
			var ne = a[r].s;
			p[ne] < t ? h -= 1 << t - p[ne]++ - 1 : ++r;
		}
		for (; r >= 0 && h; --r) {
			var re = a[r].s;
			p[re] == t && (--p[re], ++h);
		}
		m = t;
	}
	return {
		t: new kg(p),
		l: m
	};
}, l_ = function(e, t, n) {
	return e.s == -1 ? Math.max(l_(e.l, t, n + 1), l_(e.r, t, n + 1)) : t[e.s] = n;
}, u_ = function(e) {
	for (var t = e.length; t && !e[--t];);
	for (var n = new Ag(++t), r = 0, i = e[0], a = 1, o = function(e) {
		n[r++] = e;
	}, s = 1; s <= t; ++s) if (e[s] == i && s != t) ++a;
	else {
		if (!i && a > 2) {
			for (; a > 138; a -= 138) o(32754);
			a > 2 && (o(a > 10 ? a - 11 << 5 | 28690 : a - 3 << 5 | 12305), a = 0);
		} else if (a > 3) {
			for (o(i), --a; a > 6; a -= 6) o(8304);
			a > 2 && (o(a - 3 << 5 | 8208), a = 0);
		}
		for (; a--;) o(i);
		a = 1, i = e[s];
	}
	return {
		c: n.subarray(0, r),
		n: t
	};
}, d_ = function(e, t) {
	for (var n = 0, r = 0; r < t.length; ++r) n += e[r] * t[r];
	return n;
}, f_ = function(e, t, n) {
	var r = n.length, i = t_(t + 2);
	e[i] = r & 255, e[i + 1] = r >> 8, e[i + 2] = e[i] ^ 255, e[i + 3] = e[i + 1] ^ 255;
	for (var a = 0; a < r; ++a) e[i + a + 4] = n[a];
	return (i + 4 + r) * 8;
}, p_ = function(e, t, n, r, i, a, o, s, c, l, u) {
	o_(t, u++, n), ++i[256];
	for (var d = c_(i, 15), f = d.t, p = d.l, m = c_(a, 15), h = m.t, g = m.l, ee = u_(f), te = ee.c, ne = ee.n, re = u_(h), ie = re.c, ae = re.n, oe = new Ag(19), _ = 0; _ < te.length; ++_) ++oe[te[_] & 31];
	for (var _ = 0; _ < ie.length; ++_) ++oe[ie[_] & 31];
	for (var v = c_(oe, 7), se = v.t, ce = v.l, le = 19; le > 4 && !se[Pg[le - 1]]; --le);
	var ue = l + 5 << 3, de = d_(i, Kg) + d_(a, qg) + o, fe = d_(i, f) + d_(a, h) + o + 14 + 3 * le + d_(oe, se) + 2 * oe[16] + 3 * oe[17] + 7 * oe[18];
	if (c >= 0 && ue <= de && ue <= fe) return f_(t, u, e.subarray(c, c + l));
	var pe, me, he, y;
	if (o_(t, u, 1 + (fe < de)), u += 2, fe < de) {
		pe = Gg(f, p, 0), me = f, he = Gg(h, g, 0), y = h;
		var ge = Gg(se, ce, 0);
		o_(t, u, ne - 257), o_(t, u + 5, ae - 1), o_(t, u + 10, le - 4), u += 14;
		for (var _ = 0; _ < le; ++_) o_(t, u + 3 * _, se[Pg[_]]);
		u += 3 * le;
		for (var _e = [te, ie], ve = 0; ve < 2; ++ve) for (var ye = _e[ve], _ = 0; _ < ye.length; ++_) {
			var be = ye[_] & 31;
			o_(t, u, ge[be]), u += se[be], be > 15 && (o_(t, u, ye[_] >> 5 & 127), u += ye[_] >> 12);
		}
	} else pe = Jg, me = Kg, he = Xg, y = qg;
	for (var _ = 0; _ < s; ++_) {
		var xe = r[_];
		if (xe > 255) {
			var be = xe >> 18 & 31;
			s_(t, u, pe[be + 257]), u += me[be + 257], be > 7 && (o_(t, u, xe >> 23 & 31), u += Mg[be]);
			var Se = xe & 31;
			s_(t, u, he[Se]), u += y[Se], Se > 3 && (s_(t, u, xe >> 5 & 8191), u += Ng[Se]);
		} else s_(t, u, pe[xe]), u += me[xe];
	}
	return s_(t, u, pe[256]), u + me[256];
}, m_ = /*#__PURE__*/ new jg([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]), h_ = /*#__PURE__*/ new kg(0), g_ = function(e, t, n, r, i, a) {
	var o = a.z || e.length, s = new kg(r + o + 5 * (1 + Math.ceil(o / 7e3)) + i), c = s.subarray(r, s.length - i), l = a.l, u = (a.r || 0) & 7;
	if (t) {
		u && (c[0] = a.r >> 3);
		for (var d = m_[t - 1], f = d >> 13, p = d & 8191, m = (1 << n) - 1, h = a.p || new Ag(32768), g = a.h || new Ag(m + 1), ee = Math.ceil(n / 3), te = 2 * ee, ne = function(t) {
			return (e[t] ^ e[t + 1] << ee ^ e[t + 2] << te) & m;
		}, re = new jg(25e3), ie = new Ag(288), ae = new Ag(32), oe = 0, _ = 0, v = a.i || 0, se = 0, ce = a.w || 0, le = 0; v + 2 < o; ++v) {
			var ue = ne(v), de = v & 32767, fe = g[ue];
			if (h[de] = fe, g[ue] = de, ce <= v) {
				var pe = o - v;
				if ((oe > 7e3 || se > 24576) && (pe > 423 || !l)) {
					u = p_(e, c, 0, re, ie, ae, _, se, le, v - le, u), se = oe = _ = 0, le = v;
					for (var me = 0; me < 286; ++me) ie[me] = 0;
					for (var me = 0; me < 30; ++me) ae[me] = 0;
				}
				var he = 2, y = 0, ge = p, _e = de - fe & 32767;
				if (pe > 2 && ue == ne(v - _e)) for (var ve = Math.min(f, pe) - 1, ye = Math.min(32767, v), be = Math.min(258, pe); _e <= ye && --ge && de != fe;) {
					if (e[v + he] == e[v + he - _e]) {
						for (var xe = 0; xe < be && e[v + xe] == e[v + xe - _e]; ++xe);
						if (xe > he) {
							if (he = xe, y = _e, xe > ve) break;
							for (var Se = Math.min(_e, xe - 2), Ce = 0, me = 0; me < Se; ++me) {
								var we = v - _e + me & 32767, Te = we - h[we] & 32767;
								Te > Ce && (Ce = Te, fe = we);
							}
						}
					}
					de = fe, fe = h[de], _e += de - fe & 32767;
				}
				if (y) {
					re[se++] = 268435456 | Rg[he] << 18 | Vg[y];
					var Ee = Rg[he] & 31, De = Vg[y] & 31;
					_ += Mg[Ee] + Ng[De], ++ie[257 + Ee], ++ae[De], ce = v + he, ++oe;
				} else re[se++] = e[v], ++ie[e[v]];
			}
		}
		for (v = Math.max(v, ce); v < o; ++v) re[se++] = e[v], ++ie[e[v]];
		u = p_(e, c, l, re, ie, ae, _, se, le, v - le, u), l || (a.r = u & 7 | c[u / 8 | 0] << 3, u -= 7, a.h = g, a.p = h, a.i = v, a.w = ce);
	} else {
		for (var v = a.w || 0; v < o + l; v += 65535) {
			var Oe = v + 65535;
			Oe >= o && (c[u / 8 | 0] = l, Oe = o), u = f_(c, u + 1, e.subarray(v, Oe));
		}
		a.i = o;
	}
	return n_(s, 0, r + t_(u) + i);
}, __ = function() {
	var e = 1, t = 0;
	return {
		p: function(n) {
			for (var r = e, i = t, a = n.length | 0, o = 0; o != a;) {
				for (var s = Math.min(o + 2655, a); o < s; ++o) i += r += n[o];
				r = (r & 65535) + 15 * (r >> 16), i = (i & 65535) + 15 * (i >> 16);
			}
			e = r, t = i;
		},
		d: function() {
			return e %= 65521, t %= 65521, (e & 255) << 24 | (e & 65280) << 8 | (t & 255) << 8 | t >> 8;
		}
	};
}, v_ = function(e, t, n, r, i) {
	if (!i && (i = { l: 1 }, t.dictionary)) {
		var a = t.dictionary.subarray(-32768), o = new kg(a.length + e.length);
		o.set(a), o.set(e, a.length), e = o, i.w = a.length;
	}
	return g_(e, t.level == null ? 6 : t.level, t.mem == null ? i.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20 : 12 + t.mem, n, r, i);
}, y_ = function(e, t, n) {
	for (; n; ++t) e[t] = n, n >>>= 8;
}, b_ = function(e, t) {
	var n = t.level, r = n == 0 ? 0 : n < 6 ? 1 : n == 9 ? 3 : 2;
	if (e[0] = 120, e[1] = r << 6 | (t.dictionary && 32), e[1] |= 31 - (e[0] << 8 | e[1]) % 31, t.dictionary) {
		var i = __();
		i.p(t.dictionary), y_(e, 2, i.d());
	}
}, x_ = function(e, t) {
	return ((e[0] & 15) != 8 || e[0] >> 4 > 7 || (e[0] << 8 | e[1]) % 31) && i_(6, "invalid zlib data"), (e[1] >> 5 & 1) == +!t && i_(6, "invalid zlib data: " + (e[1] & 32 ? "need" : "unexpected") + " dictionary"), (e[1] >> 3 & 4) + 2;
}, S_ = /* @__PURE__ */ function() {
	function e(e, t) {
		typeof e == "function" && (t = e, e = {}), this.ondata = t;
		var n = e && e.dictionary && e.dictionary.subarray(-32768);
		this.s = {
			i: 0,
			b: n ? n.length : 0
		}, this.o = new kg(32768), this.p = new kg(0), n && this.o.set(n);
	}
	return e.prototype.e = function(e) {
		if (this.ondata || i_(5), this.d && i_(4), !this.p.length) this.p = e;
		else if (e.length) {
			var t = new kg(this.p.length + e.length);
			t.set(this.p), t.set(e, this.p.length), this.p = t;
		}
	}, e.prototype.c = function(e) {
		this.s.i = +(this.d = e || !1);
		var t = this.s.b, n = a_(this.p, this.s, this.o);
		this.ondata(n_(n, t, this.s.b), this.d), this.o = n_(n, this.s.b - 32768), this.s.b = this.o.length, this.p = n_(this.p, this.s.p / 8 | 0), this.s.p &= 7;
	}, e.prototype.push = function(e, t) {
		this.e(e), this.c(t);
	}, e;
}();
function C_(e, t) {
	t ||= {};
	var n = __();
	n.p(e);
	var r = v_(e, t, t.dictionary ? 6 : 2, 4);
	return b_(r, t), y_(r, r.length - 4, n.d()), r;
}
var w_ = /* @__PURE__ */ function() {
	function e(e, t) {
		S_.call(this, e, t), this.v = e && e.dictionary ? 2 : 1;
	}
	return e.prototype.push = function(e, t) {
		if (S_.prototype.e.call(this, e), this.v) {
			if (this.p.length < 6 && !t) return;
			this.p = this.p.subarray(x_(this.p, this.v - 1)), this.v = 0;
		}
		t && (this.p.length < 4 && i_(6, "invalid zlib data"), this.p = this.p.subarray(0, -4)), S_.prototype.c.call(this, t);
	}, e;
}(), T_ = typeof TextDecoder < "u" && /*#__PURE__*/ new TextDecoder();
try {
	T_.decode(h_, { stream: !0 });
} catch {}
// node_modules/pdf-lib/es/utils/pdfDocEncoding.js
var V = /* @__PURE__ */ new Uint16Array(256);
for (let e = 0; e < 256; e++) V[e] = e;
V[22] = B(""), V[24] = B("˘"), V[25] = B("ˇ"), V[26] = B("ˆ"), V[27] = B("˙"), V[28] = B("˝"), V[29] = B("˛"), V[30] = B("˚"), V[31] = B("˜"), V[127] = B("�"), V[128] = B("•"), V[129] = B("†"), V[130] = B("‡"), V[131] = B("…"), V[132] = B("—"), V[133] = B("–"), V[134] = B("ƒ"), V[135] = B("⁄"), V[136] = B("‹"), V[137] = B("›"), V[138] = B("−"), V[139] = B("‰"), V[140] = B("„"), V[141] = B("“"), V[142] = B("”"), V[143] = B("‘"), V[144] = B("’"), V[145] = B("‚"), V[146] = B("™"), V[147] = B("ﬁ"), V[148] = B("ﬂ"), V[149] = B("Ł"), V[150] = B("Œ"), V[151] = B("Š"), V[152] = B("Ÿ"), V[153] = B("Ž"), V[154] = B("ı"), V[155] = B("ł"), V[156] = B("œ"), V[157] = B("š"), V[158] = B("ž"), V[159] = B("�"), V[160] = B("€"), V[173] = B("�");
var E_ = (e) => {
	let t = Array(e.length);
	for (let n = 0, r = e.length; n < r; n++) t[n] = V[e[n]];
	return String.fromCodePoint(...t);
}, D_ = class {
	constructor(e) {
		this.populate = e, this.value = void 0;
	}
	getValue() {
		return this.value;
	}
	access() {
		return this.value ||= this.populate(), this.value;
	}
	invalidate() {
		this.value = void 0;
	}
};
D_.populatedBy = (e) => new D_(e);
// node_modules/pdf-lib/es/core/errors.js
var O_ = class extends Error {
	constructor(e, t) {
		let n = `Method ${e}.${t}() not implemented`;
		super(n);
	}
}, k_ = class extends Error {
	constructor(e) {
		let t = `Cannot construct ${e} - it has a private constructor`;
		super(t);
	}
}, A_ = class extends Error {
	constructor(e, t) {
		let n = (e) => e?.name ?? e?.constructor?.name, r = `Expected instance of ${(Array.isArray(e) ? e.map(n) : [n(e)]).join(" or ")}, but got instance of ${t && n(t)}`;
		super(r);
	}
}, j_ = class extends Error {
	constructor(e) {
		let t = `Attempted to convert PDFArray with ${e} elements to rectangle, but must have exactly 4 elements.`;
		super(t);
	}
}, M_ = class extends Error {
	constructor(e) {
		let t = `Attempted to convert "${e}" to a date, but it does not match the PDF date string format.`;
		super(t);
	}
}, N_;
(function(e) {
	e[e.Null = 0] = "Null", e[e.Backspace = 8] = "Backspace", e[e.Tab = 9] = "Tab", e[e.Newline = 10] = "Newline", e[e.FormFeed = 12] = "FormFeed", e[e.CarriageReturn = 13] = "CarriageReturn", e[e.Space = 32] = "Space", e[e.ExclamationPoint = 33] = "ExclamationPoint", e[e.Hash = 35] = "Hash", e[e.Percent = 37] = "Percent", e[e.LeftParen = 40] = "LeftParen", e[e.RightParen = 41] = "RightParen", e[e.Plus = 43] = "Plus", e[e.Minus = 45] = "Minus", e[e.Dash = 45] = "Dash", e[e.Period = 46] = "Period", e[e.ForwardSlash = 47] = "ForwardSlash", e[e.Zero = 48] = "Zero", e[e.One = 49] = "One", e[e.Two = 50] = "Two", e[e.Three = 51] = "Three", e[e.Four = 52] = "Four", e[e.Five = 53] = "Five", e[e.Six = 54] = "Six", e[e.Seven = 55] = "Seven", e[e.Eight = 56] = "Eight", e[e.Nine = 57] = "Nine", e[e.LessThan = 60] = "LessThan", e[e.GreaterThan = 62] = "GreaterThan", e[e.A = 65] = "A", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.R = 82] = "R", e[e.LeftSquareBracket = 91] = "LeftSquareBracket", e[e.BackSlash = 92] = "BackSlash", e[e.RightSquareBracket = 93] = "RightSquareBracket", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.x = 120] = "x", e[e.LeftCurly = 123] = "LeftCurly", e[e.RightCurly = 125] = "RightCurly", e[e.Tilde = 126] = "Tilde";
})(N_ ||= {});
var H = N_, P_ = class {
	constructor(e, t) {
		this.major = String(e), this.minor = String(t);
	}
	getVersionString() {
		return `${this.major}.${this.minor}`;
	}
	toString() {
		let e = ag(129);
		return `%PDF-${this.major}.${this.minor}\n%${e}${e}${e}${e}`;
	}
	sizeInBytes() {
		return 12 + this.major.length + this.minor.length;
	}
	copyBytesInto(e, t) {
		let n = t;
		return e[t++] = H.Percent, e[t++] = H.P, e[t++] = H.D, e[t++] = H.F, e[t++] = H.Dash, t += cg(this.major, e, t), e[t++] = H.Period, t += cg(this.minor, e, t), e[t++] = H.Newline, e[t++] = H.Percent, e[t++] = 129, e[t++] = 129, e[t++] = 129, e[t++] = 129, t - n;
	}
};
P_.forVersion = (e, t) => new P_(e, t);
// node_modules/pdf-lib/es/core/objects/PDFObject.js
var F_ = class {
	registerChange() {
		throw new O_(this.constructor.name, "registerChange");
	}
	clone(e) {
		throw new O_(this.constructor.name, "clone");
	}
	toString() {
		throw new O_(this.constructor.name, "toString");
	}
	sizeInBytes() {
		throw new O_(this.constructor.name, "sizeInBytes");
	}
	copyBytesInto(e, t) {
		throw new O_(this.constructor.name, "copyBytesInto");
	}
}, I_ = class e extends F_ {
	constructor(e) {
		super(), this.numberValue = e, this.stringValue = Og(e);
	}
	asNumber() {
		return this.numberValue;
	}
	value() {
		return this.numberValue;
	}
	clone() {
		return e.of(this.numberValue);
	}
	toString() {
		return this.stringValue;
	}
	sizeInBytes() {
		return this.stringValue.length;
	}
	copyBytesInto(e, t) {
		return cg(this.stringValue, e, t), this.stringValue.length;
	}
};
I_.of = (e) => new I_(e);
// node_modules/pdf-lib/es/core/objects/PDFArray.js
var L_ = class e extends F_ {
	constructor(e) {
		super(), this.array = [], this.context = e;
	}
	size() {
		return this.array.length;
	}
	push(e) {
		this.registerChange(), this.array.push(e);
	}
	insert(e, t) {
		this.registerChange(), this.array.splice(e, 0, t);
	}
	indexOf(e) {
		let t = this.array.indexOf(e);
		return t === -1 ? void 0 : t;
	}
	remove(e) {
		this.registerChange(), this.array.splice(e, 1);
	}
	set(e, t) {
		this.registerChange(), this.array[e] = t;
	}
	get(e) {
		return this.array[e];
	}
	lookupMaybe(e, ...t) {
		return this.context.lookupMaybe(this.get(e), ...t);
	}
	lookup(e, ...t) {
		return this.context.lookup(this.get(e), ...t);
	}
	asRectangle() {
		if (this.size() !== 4) throw new j_(this.size());
		let e = this.lookup(0, I_).asNumber(), t = this.lookup(1, I_).asNumber(), n = this.lookup(2, I_).asNumber(), r = this.lookup(3, I_).asNumber();
		return {
			x: Math.min(e, n),
			y: Math.min(t, r),
			width: Math.abs(e - n),
			height: Math.abs(t - r)
		};
	}
	asArray() {
		return this.array.slice();
	}
	clone(t) {
		let n = e.withContext(t || this.context);
		for (let e = 0, t = this.size(); e < t; e++) n.push(this.array[e]);
		return n;
	}
	toString() {
		let e = "[ ";
		for (let t = 0, n = this.size(); t < n; t++) e += this.get(t).toString(), e += " ";
		return e += "]", e;
	}
	sizeInBytes() {
		let e = 3;
		for (let t = 0, n = this.size(); t < n; t++) e += this.get(t).sizeInBytes() + 1;
		return e;
	}
	copyBytesInto(e, t) {
		let n = t;
		e[t++] = H.LeftSquareBracket, e[t++] = H.Space;
		for (let n = 0, r = this.size(); n < r; n++) t += this.get(n).copyBytesInto(e, t), e[t++] = H.Space;
		return e[t++] = H.RightSquareBracket, t - n;
	}
	scalePDFNumbers(e, t) {
		for (let n = 0, r = this.size(); n < r; n++) {
			let r = this.lookup(n);
			if (r instanceof I_) {
				let i = n % 2 == 0 ? e : t;
				this.set(n, I_.of(r.asNumber() * i));
			}
		}
	}
	registerChange() {
		this.context.registerObjectChange(this);
	}
};
L_.withContext = (e) => new L_(e);
// node_modules/pdf-lib/es/core/objects/PDFBool.js
var R_ = {}, z_ = class extends F_ {
	constructor(e, t) {
		if (e !== R_) throw new k_("PDFBool");
		super(), this.value = t;
	}
	asBoolean() {
		return this.value;
	}
	clone() {
		return this;
	}
	toString() {
		return String(this.value);
	}
	sizeInBytes() {
		return this.value ? 4 : 5;
	}
	copyBytesInto(e, t) {
		return this.value ? (e[t++] = H.t, e[t++] = H.r, e[t++] = H.u, e[t++] = H.e, 4) : (e[t++] = H.f, e[t++] = H.a, e[t++] = H.l, e[t++] = H.s, e[t++] = H.e, 5);
	}
};
z_.True = new z_(R_, !0), z_.False = new z_(R_, !1);
// node_modules/pdf-lib/es/core/syntax/Delimiters.js
var B_ = /* @__PURE__ */ new Uint8Array(256);
B_[H.LeftParen] = 1, B_[H.RightParen] = 1, B_[H.LessThan] = 1, B_[H.GreaterThan] = 1, B_[H.LeftSquareBracket] = 1, B_[H.RightSquareBracket] = 1, B_[H.LeftCurly] = 1, B_[H.RightCurly] = 1, B_[H.ForwardSlash] = 1, B_[H.Percent] = 1;
// node_modules/pdf-lib/es/core/syntax/Whitespace.js
var V_ = /* @__PURE__ */ new Uint8Array(256);
V_[H.Null] = 1, V_[H.Tab] = 1, V_[H.Newline] = 1, V_[H.FormFeed] = 1, V_[H.CarriageReturn] = 1, V_[H.Space] = 1;
// node_modules/pdf-lib/es/core/syntax/Irregular.js
var H_ = /* @__PURE__ */ new Uint8Array(256);
for (let e = 0; e < 256; e++) H_[e] = V_[e] || B_[e] ? 1 : 0;
H_[H.Hash] = 1;
// node_modules/pdf-lib/es/core/objects/PDFName.js
var U_ = (e) => e.replace(/#([\dABCDEF]{2})/g, (e, t) => og(t)), W_ = (e) => e >= H.ExclamationPoint && e <= H.Tilde && !H_[e], G_ = {}, K_ = /* @__PURE__ */ new Map(), U = class extends F_ {
	constructor(e, t) {
		if (e !== G_) throw new k_("PDFName");
		super();
		let n = "/";
		for (let e = 0, r = t.length; e < r; e++) {
			let r = t[e], i = B(r);
			n += W_(i) ? r : `#${ig(i)}`;
		}
		this.encodedName = n;
	}
	asBytes() {
		let e = [], t = "", n = !1, r = (t) => {
			t !== void 0 && e.push(t), n = !1;
		};
		for (let e = 1, i = this.encodedName.length; e < i; e++) {
			let i = this.encodedName[e], a = B(i), o = this.encodedName[e + 1];
			n ? a >= H.Zero && a <= H.Nine || a >= H.a && a <= H.f || a >= H.A && a <= H.F ? (t += i, t.length !== 2 && (o >= "0" && o <= "9" || o >= "a" && o <= "f" || o >= "A" && o <= "F") || (r(parseInt(t, 16)), t = "")) : r(a) : a === H.Hash ? n = !0 : r(a);
		}
		return new Uint8Array(e);
	}
	decodeText() {
		let e = this.asBytes();
		return String.fromCharCode(...Array.from(e));
	}
	asString() {
		return this.encodedName;
	}
	value() {
		return this.encodedName;
	}
	clone() {
		return this;
	}
	toString() {
		return this.encodedName;
	}
	sizeInBytes() {
		return this.encodedName.length;
	}
	copyBytesInto(e, t) {
		return cg(this.encodedName, e, t), this.encodedName.length;
	}
};
U.of = (e) => {
	let t = U_(e), n = K_.get(t);
	return n || (n = new U(G_, t), K_.set(t, n)), n;
}, U.Length = U.of("Length"), U.FlateDecode = U.of("FlateDecode"), U.Resources = U.of("Resources"), U.Font = U.of("Font"), U.XObject = U.of("XObject"), U.ExtGState = U.of("ExtGState"), U.Contents = U.of("Contents"), U.Type = U.of("Type"), U.Parent = U.of("Parent"), U.MediaBox = U.of("MediaBox"), U.Page = U.of("Page"), U.Annots = U.of("Annots"), U.TrimBox = U.of("TrimBox"), U.ArtBox = U.of("ArtBox"), U.BleedBox = U.of("BleedBox"), U.CropBox = U.of("CropBox"), U.Rotate = U.of("Rotate"), U.Title = U.of("Title"), U.Author = U.of("Author"), U.Subject = U.of("Subject"), U.Creator = U.of("Creator"), U.Keywords = U.of("Keywords"), U.Producer = U.of("Producer"), U.CreationDate = U.of("CreationDate"), U.ModDate = U.of("ModDate");
var q_ = new class extends F_ {
	asNull() {
		return null;
	}
	clone() {
		return this;
	}
	toString() {
		return "null";
	}
	sizeInBytes() {
		return 4;
	}
	copyBytesInto(e, t) {
		return e[t++] = H.n, e[t++] = H.u, e[t++] = H.l, e[t++] = H.l, 4;
	}
}(), J_ = class e extends F_ {
	constructor(e, t) {
		super(), this.suppressEncryption = !1, this.dict = e, this.context = t;
	}
	keys() {
		return Array.from(this.dict.keys());
	}
	values() {
		return Array.from(this.dict.values());
	}
	entries() {
		return Array.from(this.dict.entries());
	}
	set(e, t) {
		this.registerChange(), this.dict.set(e, t);
	}
	get(e, t = !1) {
		let n = this.dict.get(e);
		if (n !== q_ || t) return n;
	}
	has(e) {
		let t = this.dict.get(e);
		return t !== void 0 && t !== q_;
	}
	lookupMaybe(e, ...t) {
		let n = t.includes(q_), r = this.context.lookupMaybe(this.get(e, n), ...t);
		if (r !== q_ || n) return r;
	}
	lookup(e, ...t) {
		let n = t.includes(q_), r = this.context.lookup(this.get(e, n), ...t);
		if (r !== q_ || n) return r;
	}
	delete(e) {
		return this.registerChange(), this.dict.delete(e);
	}
	asMap() {
		return new Map(this.dict);
	}
	uniqueKey(e = "") {
		let t = this.keys(), n = U.of(this.context.addRandomSuffix(e, 10));
		for (; t.includes(n);) n = U.of(this.context.addRandomSuffix(e, 10));
		return n;
	}
	clone(t) {
		let n = e.withContext(t || this.context), r = this.entries();
		for (let e = 0, t = r.length; e < t; e++) {
			let [t, i] = r[e];
			n.set(t, i);
		}
		return n;
	}
	toString() {
		let e = "<<\n", t = this.entries();
		for (let n = 0, r = t.length; n < r; n++) {
			let [r, i] = t[n];
			e += r.toString() + " " + i.toString() + "\n";
		}
		return e += ">>", e;
	}
	sizeInBytes() {
		let e = 5, t = this.entries();
		for (let n = 0, r = t.length; n < r; n++) {
			let [r, i] = t[n];
			e += r.sizeInBytes() + i.sizeInBytes() + 2;
		}
		return e;
	}
	copyBytesInto(e, t) {
		let n = t;
		e[t++] = H.LessThan, e[t++] = H.LessThan, e[t++] = H.Newline;
		let r = this.entries();
		for (let n = 0, i = r.length; n < i; n++) {
			let [i, a] = r[n];
			t += i.copyBytesInto(e, t), e[t++] = H.Space, t += a.copyBytesInto(e, t), e[t++] = H.Newline;
		}
		return e[t++] = H.GreaterThan, e[t++] = H.GreaterThan, t - n;
	}
	registerChange() {
		this.context.registerObjectChange(this);
	}
};
J_.withContext = (e) => new J_(/* @__PURE__ */ new Map(), e), J_.fromMapWithContext = (e, t) => new J_(e, t);
// node_modules/pdf-lib/es/core/objects/PDFHexString.js
var Y_ = class e extends F_ {
	constructor(e) {
		super(), this.value = e;
	}
	asBytes() {
		let e = this.value.replace(/[\0\t\n\f\r ]/g, ""), t = e + (e.length % 2 == 1 ? "0" : ""), n = t.length, r = new Uint8Array(t.length / 2), i = 0, a = 0;
		for (; i < n;) {
			let e = parseInt(t.substring(i, i + 2), 16);
			r[a] = e, i += 2, a += 1;
		}
		return r;
	}
	decodeText() {
		let e = this.asBytes();
		return Dg(e) ? bg(e) : E_(e);
	}
	decodeDate() {
		let e = this.decodeText(), t = ug(e);
		if (!t) throw new M_(e);
		return t;
	}
	asString() {
		return this.value;
	}
	clone() {
		return e.of(this.value);
	}
	toString() {
		return `<${this.value}>`;
	}
	sizeInBytes() {
		return this.value.length + 2;
	}
	copyBytesInto(e, t) {
		return e[t++] = H.LessThan, t += cg(this.value, e, t), e[t++] = H.GreaterThan, this.value.length + 2;
	}
};
Y_.of = (e) => new Y_(e), Y_.fromText = (e) => {
	let t = hg(e), n = "";
	for (let e = 0, r = t.length; e < r; e++) n += rg(t[e], 4);
	return new Y_(n);
}, Y_.fromBytes = (e) => Y_.of(mg(e));
// node_modules/pdf-lib/es/core/objects/PDFStream.js
var X_ = class extends F_ {
	constructor(e) {
		super(), this.dict = e;
	}
	clone(e) {
		throw new O_(this.constructor.name, "clone");
	}
	getContentsString() {
		throw new O_(this.constructor.name, "getContentsString");
	}
	getContents() {
		throw new O_(this.constructor.name, "getContents");
	}
	getContentsSize() {
		throw new O_(this.constructor.name, "getContentsSize");
	}
	updateContents(e) {
		throw new O_(this.constructor.name, "updateContents");
	}
	updateDict() {
		let e = this.getContentsSize();
		this.dict.set(U.Length, I_.of(e));
	}
	sizeInBytes() {
		return this.updateDict(), this.dict.sizeInBytes() + this.getContentsSize() + 18;
	}
	toString() {
		this.updateDict();
		let e = this.dict.toString();
		return e += "\nstream\n", e += this.getContentsString(), e += "\nendstream", e;
	}
	copyBytesInto(e, t) {
		this.updateDict();
		let n = t;
		t += this.dict.copyBytesInto(e, t), e[t++] = H.Newline, e[t++] = H.s, e[t++] = H.t, e[t++] = H.r, e[t++] = H.e, e[t++] = H.a, e[t++] = H.m, e[t++] = H.Newline;
		let r = this.getContents();
		for (let n = 0, i = r.length; n < i; n++) e[t++] = r[n];
		return e[t++] = H.Newline, e[t++] = H.e, e[t++] = H.n, e[t++] = H.d, e[t++] = H.s, e[t++] = H.t, e[t++] = H.r, e[t++] = H.e, e[t++] = H.a, e[t++] = H.m, t - n;
	}
}, Z_ = class e extends X_ {
	constructor(e, t, n) {
		super(e), this.contents = t, this.transform = n;
	}
	asUint8Array() {
		return this.contents.slice();
	}
	clone(t) {
		return e.of(this.dict.clone(t), this.contents.slice());
	}
	getContentsString() {
		return fg(this.contents);
	}
	getContents() {
		return this.contents;
	}
	getContentsSize() {
		return this.contents.length;
	}
	updateContents(e) {
		this.dict.registerChange(), this.contents = e;
	}
};
Z_.of = (e, t, n) => new Z_(e, t, n);
// node_modules/pdf-lib/es/core/objects/PDFRef.js
var Q_ = {}, $_ = /* @__PURE__ */ new Map(), ev = class extends F_ {
	constructor(e, t, n) {
		if (e !== Q_) throw new k_("PDFRef");
		super(), this.objectNumber = t, this.generationNumber = n, this.tag = `${t} ${n} R`;
	}
	clone() {
		return this;
	}
	toString() {
		return this.tag;
	}
	sizeInBytes() {
		return this.tag.length;
	}
	copyBytesInto(e, t) {
		return cg(this.tag, e, t), this.tag.length;
	}
};
ev.of = (e, t = 0) => {
	let n = `${e} ${t} R`, r = $_.get(n);
	return r || (r = new ev(Q_, e, t), $_.set(n, r)), r;
};
// node_modules/pdf-lib/es/core/objects/PDFString.js
var tv = class e extends F_ {
	constructor(e) {
		super(), this.value = e;
	}
	asBytes() {
		let e = [], t = "", n = !1, r = (t) => {
			t !== void 0 && e.push(t), n = !1;
		};
		for (let e = 0, i = this.value.length; e < i; e++) {
			let i = this.value[e], a = B(i), o = this.value[e + 1];
			n ? a === H.Newline || a === H.CarriageReturn ? r() : a === H.n ? r(H.Newline) : a === H.r ? r(H.CarriageReturn) : a === H.t ? r(H.Tab) : a === H.b ? r(H.Backspace) : a === H.f ? r(H.FormFeed) : a === H.LeftParen ? r(H.LeftParen) : a === H.RightParen ? r(H.RightParen) : a === H.BackSlash ? r(H.BackSlash) : a >= H.Zero && a <= H.Seven ? (t += i, t.length !== 3 && o >= "0" && o <= "7" || (r(parseInt(t, 8)), t = "")) : r(a) : a === H.BackSlash ? n = !0 : r(a);
		}
		return new Uint8Array(e);
	}
	decodeText() {
		let e = this.asBytes();
		return Dg(e) ? bg(e) : E_(e);
	}
	decodeDate() {
		let e = this.decodeText(), t = ug(e);
		if (!t) throw new M_(e);
		return t;
	}
	asString() {
		return this.value;
	}
	clone() {
		return e.of(this.value);
	}
	toString() {
		return `(${this.value})`;
	}
	sizeInBytes() {
		return this.value.length + 2;
	}
	copyBytesInto(e, t) {
		return e[t++] = H.LeftParen, t += cg(this.value, e, t), e[t++] = H.RightParen, this.value.length + 2;
	}
};
tv.of = (e) => new tv(e), tv.fromDate = (e) => new tv(`D:${sg(String(e.getUTCFullYear()), 4, "0")}${sg(String(e.getUTCMonth() + 1), 2, "0")}${sg(String(e.getUTCDate()), 2, "0")}${sg(String(e.getUTCHours()), 2, "0")}${sg(String(e.getUTCMinutes()), 2, "0")}${sg(String(e.getUTCSeconds()), 2, "0")}Z`);
// node_modules/pdf-lib/es/core/operators/PDFOperator.js
var nv = class e {
	constructor(e, t) {
		this.name = e, this.args = t || [];
	}
	clone(t) {
		let n = Array(this.args.length);
		for (let e = 0, r = n.length; e < r; e++) {
			let r = this.args[e];
			n[e] = r instanceof F_ ? r.clone(t) : r;
		}
		return e.of(this.name, n);
	}
	toString() {
		let e = "";
		for (let t = 0, n = this.args.length; t < n; t++) e += String(this.args[t]) + " ";
		return e += this.name, e;
	}
	sizeInBytes() {
		let e = 0;
		for (let t = 0, n = this.args.length; t < n; t++) {
			let n = this.args[t];
			e += (n instanceof F_ ? n.sizeInBytes() : n.length) + 1;
		}
		return e += this.name.length, e;
	}
	copyBytesInto(e, t) {
		let n = t;
		for (let n = 0, r = this.args.length; n < r; n++) {
			let r = this.args[n];
			r instanceof F_ ? t += r.copyBytesInto(e, t) : t += cg(r, e, t), e[t++] = H.Space;
		}
		return t += cg(this.name, e, t), t - n;
	}
};
nv.of = (e, t) => new nv(e, t);
// node_modules/pdf-lib/es/core/operators/PDFOperatorNames.js
var rv;
(function(e) {
	e.NonStrokingColor = "sc", e.NonStrokingColorN = "scn", e.NonStrokingColorRgb = "rg", e.NonStrokingColorGray = "g", e.NonStrokingColorCmyk = "k", e.NonStrokingColorspace = "cs", e.StrokingColor = "SC", e.StrokingColorN = "SCN", e.StrokingColorRgb = "RG", e.StrokingColorGray = "G", e.StrokingColorCmyk = "K", e.StrokingColorspace = "CS", e.BeginMarkedContentSequence = "BDC", e.BeginMarkedContent = "BMC", e.EndMarkedContent = "EMC", e.MarkedContentPointWithProps = "DP", e.MarkedContentPoint = "MP", e.DrawObject = "Do", e.ConcatTransformationMatrix = "cm", e.PopGraphicsState = "Q", e.PushGraphicsState = "q", e.SetFlatness = "i", e.SetGraphicsStateParams = "gs", e.SetLineCapStyle = "J", e.SetLineDashPattern = "d", e.SetLineJoinStyle = "j", e.SetLineMiterLimit = "M", e.SetLineWidth = "w", e.SetTextMatrix = "Tm", e.SetRenderingIntent = "ri", e.AppendRectangle = "re", e.BeginInlineImage = "BI", e.BeginInlineImageData = "ID", e.EndInlineImage = "EI", e.ClipEvenOdd = "W*", e.ClipNonZero = "W", e.CloseAndStroke = "s", e.CloseFillEvenOddAndStroke = "b*", e.CloseFillNonZeroAndStroke = "b", e.ClosePath = "h", e.AppendBezierCurve = "c", e.CurveToReplicateFinalPoint = "y", e.CurveToReplicateInitialPoint = "v", e.EndPath = "n", e.FillEvenOddAndStroke = "B*", e.FillEvenOdd = "f*", e.FillNonZeroAndStroke = "B", e.FillNonZero = "f", e.LegacyFillNonZero = "F", e.LineTo = "l", e.MoveTo = "m", e.ShadingFill = "sh", e.StrokePath = "S", e.BeginText = "BT", e.EndText = "ET", e.MoveText = "Td", e.MoveTextSetLeading = "TD", e.NextLine = "T*", e.SetCharacterSpacing = "Tc", e.SetFontAndSize = "Tf", e.SetTextHorizontalScaling = "Tz", e.SetTextLineHeight = "TL", e.SetTextRenderingMode = "Tr", e.SetTextRise = "Ts", e.SetWordSpacing = "Tw", e.ShowText = "Tj", e.ShowTextAdjusted = "TJ", e.ShowTextLine = "'", e.ShowTextLineAndSpace = "\"", e.Type3D0 = "d0", e.Type3D1 = "d1", e.BeginCompatibilitySection = "BX", e.EndCompatibilitySection = "EX";
})(rv ||= {});
var iv = rv, av = class extends X_ {
	constructor(e, t) {
		super(e), this.computeContents = () => {
			let e = this.getUnencodedContents();
			return this.encode ? C_(e) : e;
		}, this.encode = t, t && e.set(U.of("Filter"), U.of("FlateDecode")), this.contentsCache = D_.populatedBy(this.computeContents);
	}
	getContents() {
		return this.contentsCache.access();
	}
	getContentsSize() {
		return this.contentsCache.access().length;
	}
	getUnencodedContents() {
		throw new O_(this.constructor.name, "getUnencodedContents");
	}
	updateContents(e) {
		this.contentsCache = D_.populatedBy(() => e);
	}
}, ov = class e extends av {
	constructor(e, t, n = !0) {
		super(e, n), this.operators = t;
	}
	push(...e) {
		this.operators.push(...e);
	}
	clone(t) {
		let n = Array(this.operators.length);
		for (let e = 0, r = this.operators.length; e < r; e++) n[e] = this.operators[e].clone(t);
		let { dict: r, encode: i } = this;
		return e.of(r.clone(t), n, i);
	}
	getContentsString() {
		let e = "";
		for (let t = 0, n = this.operators.length; t < n; t++) e += `${this.operators[t]}\n`;
		return e;
	}
	getUnencodedContents() {
		let e = new Uint8Array(this.getUnencodedContentsSize()), t = 0;
		for (let n = 0, r = this.operators.length; n < r; n++) t += this.operators[n].copyBytesInto(e, t), e[t++] = H.Newline;
		return e;
	}
	getUnencodedContentsSize() {
		let e = 0;
		for (let t = 0, n = this.operators.length; t < n; t++) e += this.operators[t].sizeInBytes() + 1;
		return e;
	}
};
ov.of = (e, t, n = !0) => new ov(e, t, n);
// node_modules/pdf-lib/es/utils/rng.js
var sv = class {
	constructor(e) {
		this.seed = e;
	}
	nextInt() {
		let e = Math.sin(this.seed++) * 1e4;
		return e - Math.floor(e);
	}
};
sv.withSeed = (e) => new sv(e);
// node_modules/pdf-lib/es/core/PDFContext.js
var cv = ([e], [t]) => e.objectNumber - t.objectNumber, lv = class {
	constructor() {
		this.isDecrypted = !0, this.largestObjectNumber = 0, this.header = P_.forVersion(1, 7), this.trailerInfo = {}, this.indirectObjects = /* @__PURE__ */ new Map(), this.rng = sv.withSeed(1), this.pdfFileDetails = {
			pdfSize: 0,
			prevStartXRef: 0,
			useObjectStreams: !1
		};
	}
	assign(e, t) {
		this.indirectObjects.set(e, t), e.objectNumber > this.largestObjectNumber && (this.largestObjectNumber = e.objectNumber);
	}
	nextRef() {
		this.largestObjectNumber += 1;
		let e = ev.of(this.largestObjectNumber);
		return this.snapshot && this.snapshot.markRefForSave(e), e;
	}
	register(e) {
		let t = this.nextRef();
		return this.assign(t, e), t;
	}
	delete(e) {
		return this.snapshot && this.snapshot.markDeletedRef(e), this.indirectObjects.delete(e);
	}
	lookupMaybe(e, ...t) {
		let n = t.includes(q_), r = e instanceof ev ? this.indirectObjects.get(e) : e;
		if (r && (r !== q_ || n)) {
			for (let e = 0, n = t.length; e < n; e++) {
				let n = t[e];
				if (n === q_) {
					if (r === q_) return r;
				} else if (r instanceof n) return r;
			}
			throw new A_(t, r);
		}
	}
	lookup(e, ...t) {
		let n = e instanceof ev ? this.indirectObjects.get(e) : e;
		if (t.length === 0) return n;
		for (let e = 0, r = t.length; e < r; e++) {
			let r = t[e];
			if (r === q_) {
				if (n === q_) return n;
			} else if (n instanceof r) return n;
		}
		throw new A_(t, n);
	}
	getRef(e) {
		return e instanceof ev ? e : this.getObjectRef(e);
	}
	getObjectRef(e) {
		let t = Array.from(this.indirectObjects.entries());
		for (let n = 0, r = t.length; n < r; n++) {
			let [r, i] = t[n];
			if (i === e) return r;
		}
	}
	enumerateIndirectObjects() {
		return Array.from(this.indirectObjects.entries()).sort(cv);
	}
	obj(e) {
		if (e instanceof F_) return e;
		if (e == null) return q_;
		if (typeof e == "string") return U.of(e);
		if (typeof e == "number") return I_.of(e);
		if (typeof e == "boolean") return e ? z_.True : z_.False;
		if (e instanceof Uint8Array) return Y_.fromBytes(e);
		if (Array.isArray(e)) {
			let t = L_.withContext(this);
			for (let n = 0, r = e.length; n < r; n++) t.push(this.obj(e[n]));
			return t;
		}
		{
			let t = J_.withContext(this), n = Object.keys(e);
			for (let r = 0, i = n.length; r < i; r++) {
				let i = n[r], a = e[i];
				a !== void 0 && t.set(U.of(i), this.obj(a));
			}
			return t;
		}
	}
	getLiteral(e, { deep: t = !0, literalRef: n = !1, literalStreamDict: r = !1, literalString: i = !1 } = {}) {
		let a = {
			deep: t,
			literalRef: n,
			literalStreamDict: r,
			literalString: i
		};
		if (e instanceof L_) {
			let n = e.asArray();
			return t ? n.map((e) => this.getLiteral(e, a)) : n;
		}
		if (e instanceof z_) return e.asBoolean();
		if (e instanceof J_) {
			let n = {}, r = e.entries();
			for (let e = 0, i = r.length; e < i; e++) {
				let [i, o] = r[e];
				n[this.getLiteral(i)] = t ? this.getLiteral(o, a) : o;
			}
			return n;
		}
		return e instanceof U ? e.decodeText() : e === q_ ? null : e instanceof I_ ? e.asNumber() : e instanceof ev && n ? e.objectNumber : e instanceof X_ && r ? this.getLiteral(e.dict, a) : (e instanceof tv || e instanceof Y_) && i ? e.asString() : e;
	}
	stream(e, t = {}) {
		return Z_.of(this.obj(t), dg(e));
	}
	flateStream(e, t = {}) {
		return this.stream(C_(dg(e)), Object.assign(Object.assign({}, t), { Filter: "FlateDecode" }));
	}
	contentStream(e, t = {}) {
		return ov.of(this.obj(t), e);
	}
	formXObject(e, t = {}) {
		return this.contentStream(e, Object.assign(Object.assign({
			BBox: this.obj([
				0,
				0,
				0,
				0
			]),
			Matrix: this.obj([
				1,
				0,
				0,
				1,
				0,
				0
			])
		}, t), {
			Type: "XObject",
			Subtype: "Form"
		}));
	}
	getPushGraphicsStateContentStream() {
		if (this.pushGraphicsStateContentStreamRef) return this.pushGraphicsStateContentStreamRef;
		let e = this.obj({}), t = nv.of(iv.PushGraphicsState), n = ov.of(e, [t]);
		return this.pushGraphicsStateContentStreamRef = this.register(n), this.pushGraphicsStateContentStreamRef;
	}
	getPopGraphicsStateContentStream() {
		if (this.popGraphicsStateContentStreamRef) return this.popGraphicsStateContentStreamRef;
		let e = this.obj({}), t = nv.of(iv.PopGraphicsState), n = ov.of(e, [t]);
		return this.popGraphicsStateContentStreamRef = this.register(n), this.popGraphicsStateContentStreamRef;
	}
	addRandomSuffix(e, t = 4) {
		return `${e}-${Math.floor(this.rng.nextInt() * 10 ** t)}`;
	}
	registerObjectChange(e) {
		if (!this.snapshot) return;
		let t = this.getObjectRef(e);
		if (t) {
			this.snapshot.markRefForSave(t);
			return;
		}
		let n = this.findContainingIndirectObject(e);
		n && this.snapshot.markRefForSave(n);
	}
	findContainingIndirectObject(e) {
		let t = Array.from(this.indirectObjects.entries());
		for (let n = 0, r = t.length; n < r; n++) {
			let [r, i] = t[n];
			if (this.objectContains(i, e)) return r;
		}
	}
	objectContains(e, t) {
		if (e === t) return !0;
		if (e instanceof J_) {
			let n = e.values();
			for (let e = 0, r = n.length; e < r; e++) if (this.objectContains(n[e], t)) return !0;
		} else if (e instanceof L_) {
			for (let n = 0, r = e.size(); n < r; n++) if (this.objectContains(e.get(n), t)) return !0;
		} else if (e instanceof X_ && this.objectContains(e.dict, t)) return !0;
		return !1;
	}
};
lv.create = () => new lv();
// node_modules/@noble/hashes/legacy.js
var uv = /* @__PURE__ */ Uint32Array.from([
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
]), dv = 2 ** 32, fv = /* @__PURE__ */ Array.from({ length: 64 }, (e, t) => Math.floor(dv * Math.abs(Math.sin(t + 1)))), pv = /* @__PURE__ */ uv.slice(0, 4), mv = /* @__PURE__ */ new Uint32Array(16), hv = /* @__PURE__ */ (() => {
	let e = [
		[
			7,
			12,
			17,
			22
		],
		[
			5,
			9,
			14,
			20
		],
		[
			4,
			11,
			16,
			23
		],
		[
			6,
			10,
			15,
			21
		]
	];
	return Uint8Array.from({ length: 64 }, (t, n) => e[Math.floor(n / 16)][n % 4]);
})(), gv = class extends wi {
	A = pv[0] | 0;
	B = pv[1] | 0;
	C = pv[2] | 0;
	D = pv[3] | 0;
	constructor() {
		super(64, 16, 8, !0);
	}
	get() {
		let { A: e, B: t, C: n, D: r } = this;
		return [
			e,
			t,
			n,
			r
		];
	}
	set(e, t, n, r) {
		this.A = e | 0, this.B = t | 0, this.C = n | 0, this.D = r | 0;
	}
	_cloneInto(e) {
		return (e ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(e);
	}
	process(e, t) {
		for (let n = 0; n < 16; n++, t += 4) mv[n] = e.getUint32(t, !0);
		let { A: n, B: r, C: i, D: a } = this;
		for (let e = 0; e < 64; e++) {
			let t, o;
			e < 16 ? (t = Si(r, i, a), o = e) : e < 32 ? (t = Si(a, r, i), o = (5 * e + 1) % 16) : e < 48 ? (t = r ^ i ^ a, o = (3 * e + 5) % 16) : (t = i ^ (r | ~a), o = 7 * e % 16), t = t + n + fv[e] + mv[o], n = a, a = i, i = r, r += hi(t, hv[e]);
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, this.set(n, r, i, a);
	}
	roundClean() {
		fi(mv);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0), fi(this.buffer);
	}
}, _v = /* @__PURE__ */ bi(() => new gv());
// src/std/md5.ts
function vv(e) {
	return _v(e);
}
// src/engine/pdf/objects.ts
function yv(e = 1) {
	let t = lv.create();
	t.largestObjectNumber = e - 1;
	let n = /* @__PURE__ */ new Set(), r = (e, n = t.nextRef()) => (t.assign(n, bv(t, e)), n);
	return {
		context: t,
		packed: n,
		put: r,
		reserve: () => t.nextRef(),
		pack: (e, i = t.nextRef()) => (n.add(i), r(e, i)),
		stream: (e, n, r = "deflated") => r === "plain" ? t.register(t.stream(e, n)) : t.register(t.stream(xv(e), {
			...n,
			Filter: "FlateDecode"
		}))
	};
}
var bv = (e, t) => e.obj(t), xv = (e) => C_(e, {
	level: 6,
	mem: 3
});
function Sv(e) {
	return /^[\x20-\x27\x2a-\x5b\x5d-\x7e]*$/.test(e) ? tv.of(e) : Y_.fromText(e);
}
function Cv(e) {
	let t = new Uint8Array(e.sizeInBytes());
	return e.copyBytesInto(t, 0), t;
}
function wv(e) {
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n += 1) t[n] = e.charCodeAt(n);
	return t;
}
// src/engine/pdf/describe.ts
function Tv(e, t) {
	let { title: n, description: r, language: i, date: a } = e;
	return {
		title: n,
		subject: r,
		language: i,
		languages: [.../* @__PURE__ */ new Set([i, ...Ev(e.tree)])],
		producer: t,
		...a && { date: a }
	};
}
function Ev(e) {
	let t = e.children.flatMap((e) => "tag" in e ? Ev(e) : []);
	return e.language ? [e.language, ...t] : t;
}
var Dv = (e) => tv.of(`D:${e.replaceAll("-", "")}000000Z`);
function Ov(e, { title: t, subject: n, producer: r, date: i }) {
	return e.put({
		Title: Sv(t),
		Subject: Sv(n),
		Producer: Sv(r),
		...i && {
			CreationDate: Dv(i),
			ModDate: Dv(i)
		}
	});
}
// src/engine/pdf/naming.ts
var kv = "agreement.json", Av = (e) => `Ten Tables edition ${e}`;
// src/engine/pdf/attach.ts
function jv(e, { bytes: t, edition: n }, r) {
	let i = Y_.fromBytes(vv(t)), a = e.stream(t, {
		Type: "EmbeddedFile",
		Subtype: "application/json",
		Params: {
			Size: t.length,
			...r && { ModDate: Dv(r) },
			CheckSum: i
		}
	});
	return e.put({
		Type: "Filespec",
		F: Sv(kv),
		UF: Sv(kv),
		Desc: Sv(Av(n)),
		AFRelationship: "Source",
		EF: {
			F: a,
			UF: a
		}
	});
}
// src/std/bytes.ts
var Mv = (e) => new TextEncoder().encode(e);
function Nv(e) {
	let t = new Uint8Array(e.reduce((e, t) => e + t.length, 0)), n = 0;
	for (let r of e) t.set(r, n), n += r.length;
	return t;
}
function Pv(e, t) {
	if (e.length !== t.length) return !1;
	for (let n = 0; n < e.length; n += 1) if (e[n] !== t[n]) return !1;
	return !0;
}
// src/engine/pdf/srgbProfile.ts
function Fv() {
	return zv([
		{
			names: ["desc"],
			body: Vv("sRGB IEC61966-2.1")
		},
		{
			names: ["cprt"],
			body: Nv([
				Mv("text"),
				Gv(0),
				Mv("No copyright, CC0\0")
			])
		},
		{
			names: ["wtpt"],
			body: Hv(Lv)
		},
		{
			names: ["rXYZ"],
			body: Hv(Iv.red)
		},
		{
			names: ["gXYZ"],
			body: Hv(Iv.green)
		},
		{
			names: ["bXYZ"],
			body: Hv(Iv.blue)
		},
		{
			names: [
				"rTRC",
				"gTRC",
				"bTRC"
			],
			body: Nv([
				Mv("curv"),
				Gv(0, Rv.length),
				Wv(Rv)
			])
		}
	].map(({ names: e, body: t }) => ({
		names: e,
		body: Uv(t),
		length: t.length
	})));
}
var Iv = {
	red: [
		28576,
		14581,
		912
	],
	green: [
		25239,
		46983,
		6361
	],
	blue: [
		9375,
		3972,
		46787
	]
}, Lv = [
	63190,
	65536,
	54061
], Rv = [
	0,
	60,
	119,
	179,
	241,
	313,
	396,
	491,
	599,
	718,
	851,
	997,
	1156,
	1330,
	1517,
	1720,
	1937,
	2170,
	2418,
	2681,
	2961,
	3258,
	3570,
	3900,
	4247,
	4611,
	4993,
	5392,
	5810,
	6246,
	6700,
	7174,
	7666,
	8177,
	8708,
	9258,
	9828,
	10417,
	11028,
	11658,
	12309,
	12980,
	13673,
	14387,
	15122,
	15878,
	16656,
	17456,
	18277,
	19121,
	19987,
	20876,
	21787,
	22721,
	23678,
	24658,
	25662,
	26688,
	27739,
	28813,
	29911,
	31033,
	32179,
	33350,
	34544,
	35764,
	37008,
	38278,
	39572,
	40891,
	42236,
	43606,
	45002,
	46423,
	47871,
	49344,
	50844,
	52369,
	53921,
	55500,
	57105,
	58737,
	60396,
	62082,
	63795,
	65535
];
function zv(e) {
	let t = e.reduce((e, { names: t }) => e + t.length, 0), n = 132 + 12 * t, r = [Gv(t)];
	for (let { names: t, body: i, length: a } of e) {
		for (let e of t) r.push(Mv(e), Gv(n, a));
		n += i.length;
	}
	return Nv([
		Bv(n),
		...r,
		...e.map(({ body: e }) => e)
	]);
}
function Bv(e) {
	return Nv([
		Nv([Gv(e, 0, 37748736), Mv("mntrRGB XYZ ")]),
		Nv([Wv([
			2026,
			1,
			1,
			0,
			0,
			0
		]), Mv("acsp")]),
		Gv(0, 0, 0, 0, 0, 0, 0),
		Nv([Gv(...Lv), /* @__PURE__ */ new Uint8Array(48)])
	]);
}
function Vv(e) {
	return Nv([
		Mv("desc"),
		Gv(0, e.length + 1),
		Mv(`${e}\0`),
		/* @__PURE__ */ new Uint8Array(78)
	]);
}
var Hv = (e) => Nv([Mv("XYZ "), Gv(0, ...e)]), Uv = (e) => Nv([e, new Uint8Array((4 - e.length % 4) % 4)]), Wv = (e) => Uint8Array.from(e.flatMap((e) => [e >> 8, e & 255])), Gv = (...e) => Uint8Array.from(e.flatMap((e) => [
	e >>> 24,
	e >>> 16 & 255,
	e >>> 8 & 255,
	e & 255
]));
// src/engine/pdf/xmp.ts
function Kv(e) {
	let t = (e) => e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"), n = (n) => `<rdf:Alt><rdf:li xml:lang="x-default">${t(n)}</rdf:li><rdf:li xml:lang="${e.language}">${t(n)}</rdf:li></rdf:Alt>`;
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title>${n(e.title)}</dc:title>
<dc:description>${n(e.subject)}</dc:description>
<dc:language><rdf:Bag>${e.languages.map((e) => `<rdf:li>${e}</rdf:li>`).join("")}</rdf:Bag></dc:language>
${qv(e)}<pdf:Producer>${t(e.producer)}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
${Jv}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
function qv({ date: e }) {
	return e === void 0 ? "" : [
		"CreateDate",
		"ModifyDate",
		"MetadataDate"
	].map((t) => `<xmp:${t}>${e}T00:00:00Z</xmp:${t}>\n`).join("");
}
var Jv = "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n<pdfaProperty:category>internal</pdfaProperty:category>\n<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>\n</rdf:li></rdf:Seq></pdfaSchema:property>\n</rdf:li></rdf:Bag></pdfaExtension:schemas>", Yv = 3;
function Xv(e, { description: t, pages: n, tags: r, attachment: i, fields: a, resources: o }) {
	let s = e.stream(Mv(Kv(t)), {
		Type: "Metadata",
		Subtype: "XML"
	}, "plain");
	return e.put({
		Type: "Catalog",
		Pages: n,
		Lang: Sv(t.language),
		ViewerPreferences: { DisplayDocTitle: !0 },
		MarkInfo: { Marked: !0 },
		StructTreeRoot: r,
		Metadata: s,
		OutputIntents: [Zv(e)],
		Names: { EmbeddedFiles: { Names: [Sv(kv), i] } },
		AF: [i],
		AcroForm: a.length > 0 ? {
			Fields: a,
			SigFlags: Yv,
			DR: o
		} : void 0
	});
}
function Zv(e) {
	let t = Sv("sRGB IEC61966-2.1");
	return e.pack({
		Type: "OutputIntent",
		S: "GTS_PDFA1",
		OutputConditionIdentifier: t,
		Info: t,
		DestOutputProfile: e.stream(Fv(), { N: 3 })
	});
}
// src/engine/pdf/showGlyphs.ts
var Qv = 2;
function $v(e, t, n) {
	let r = {
		operators: [],
		pieces: [],
		ahead: 0
	};
	for (let i of e) {
		let e = n.face(i);
		ey(r), ty(r, n.change(e.resource)), e.text === i.text ? r.pieces.push(oy(e.id)) : ny(r, i.text, e.id), r.ahead += e.width - i.advance * 1e3 / t;
	}
	return ry(r), r.operators.join("\n");
}
function ey(e) {
	if (Math.abs(e.ahead) < Qv) return;
	let t = Math.round(e.ahead);
	e.pieces.push(t), e.ahead -= t;
}
function ty(e, t) {
	t && (ry(e), e.operators.push(t));
}
function ny(e, t, n) {
	ry(e), e.operators.push(`/Span <</ActualText <feff${cy(t)}>>> BDC`, iy([oy(n)]), "EMC");
}
function ry(e) {
	e.pieces.length > 0 && e.operators.push(iy(e.pieces)), e.pieces = [];
}
function iy(e) {
	let t = [], n = "";
	for (let r of e) typeof r == "string" ? n += r : (t.push(n === "" ? "" : ay(n), String(r)), n = "");
	return t.length === 0 ? `${ay(n)} Tj` : `[${t.join("")}${n === "" ? "" : ay(n)}] TJ`;
}
var ay = (e) => `(${e.replace(/[\\()]/g, "\\$&").replaceAll("\r", "\\r")})`, oy = (e) => String.fromCharCode(e >> 8, e & 255), sy = (e) => e.toString(16).padStart(4, "0");
function cy(e) {
	return Array.from({ length: e.length }, (t, n) => sy(e.charCodeAt(n))).join("");
}
// src/engine/pdf/toUnicode.ts
var ly = 100, uy = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange", dy = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
function fy(e) {
	let t = py(e), n = [];
	for (let e = 0; e < t.length; e += ly) {
		let r = t.slice(e, e + ly);
		n.push(`${r.length} beginbfrange\n${r.map(hy).join("\n")}\nendbfrange`);
	}
	return [
		uy,
		...n,
		dy
	].join("\n");
}
function py(e) {
	let t = [];
	return e.forEach((e, n) => {
		let r = t.at(-1);
		n > 0 && r && my(r, n, e) ? r.last = n : n > 0 && t.push({
			first: n,
			last: n,
			text: e
		});
	}), t;
}
function my({ first: e, text: t }, n, r) {
	let [i, a] = [t.charCodeAt(0), r.charCodeAt(0)];
	return t.length === 1 && r.length === 1 && a - i === n - e && a >> 8 == i >> 8 && n >> 8 == e >> 8;
}
var hy = ({ first: e, last: t, text: n }) => `<${sy(e)}> <${sy(t)}> <${cy(n)}>`, gy = 4;
function _y(e, t, n, r) {
	let i = e[r]({
		Type: "Font",
		Subtype: "CIDFontType2",
		BaseFont: t.name,
		CIDSystemInfo: {
			Registry: Sv("Adobe"),
			Ordering: Sv("Identity"),
			Supplement: 0
		},
		FontDescriptor: vy(e, t, n, r),
		CIDToGIDMap: "Identity",
		W: e.pack([0, t.widths])
	});
	return e[r]({
		Type: "Font",
		Subtype: "Type0",
		BaseFont: t.name,
		Encoding: "Identity-H",
		DescendantFonts: [i],
		ToUnicode: e.stream(Mv(fy(t.texts)), {})
	});
}
function vy(e, t, n, r) {
	return e[r]({
		Type: "FontDescriptor",
		FontName: t.name,
		Flags: gy,
		FontBBox: t.box,
		ItalicAngle: 0,
		Ascent: Ui.ascent,
		Descent: Ui.descent,
		CapHeight: Ui.capHeight,
		StemV: Wi(n),
		FontFile2: e.stream(t.ttf, { Length1: t.ttf.length })
	});
}
// src/engine/pdf/faces.ts
var yy = {
	regular: "F0",
	semibold: "F1"
};
function by(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = {};
	for (let a of ["regular", "semibold"]) {
		let o = Cy(n, a);
		if (o.length === 0) continue;
		let s = t.embed(a, o, "paper");
		r.set(a, s), i[yy[a]] = _y(e, s, a, "put");
	}
	return {
		faces: Sy((e, t) => xy(r.get(e) ?? Ty(e), yy[e], t)),
		resources: { Font: i }
	};
}
function xy(e, t, n) {
	let r = e.glyphId(n);
	return {
		resource: t,
		id: r,
		width: e.widths[r] ?? 0,
		text: e.texts[r] ?? ""
	};
}
function Sy(e) {
	let t = /* @__PURE__ */ new Map();
	return (n, r) => {
		let i = `${n} ${wy(r)}`, a = t.get(i) ?? e(n, r);
		return t.set(i, a), a;
	};
}
function Cy(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e) if (r.kind === "glyphs" && r.weight === t) for (let e of r.glyphs) n.set(wy(e), e);
	return [...n.values()];
}
var wy = ({ codePoint: e, form: t }) => `${e} ${t ?? ""}`;
function Ty(e) {
	throw Error(`No glyph was embedded in ${e}`);
}
// src/engine/pdf/fields.ts
var Ey = 4;
function Dy(e, t, n) {
	return {
		Type: "Annot",
		Subtype: "Widget",
		FT: "Sig",
		T: tv.of(e.party),
		TU: Sv(e.tooltip),
		F: Ey,
		Rect: e.rectangle,
		P: e.page,
		StructParent: e.structParent,
		AP: { N: t },
		V: n
	};
}
function Oy(e, t, n, r) {
	let i = [
		0,
		0,
		...ky(t)
	];
	return e.stream(n, {
		Type: "XObject",
		Subtype: "Form",
		BBox: i,
		Resources: r
	});
}
function ky({ rectangle: [e, t, n, r] }) {
	return [jy(n - e), jy(r - t)];
}
function Ay([e, t, n, r], i) {
	return [
		jy(e),
		jy(i - r),
		jy(n),
		jy(i - t)
	];
}
var jy = (e) => Math.round(e * 100) / 100;
// src/engine/pdf/operators.ts
function My(e) {
	let t = Math.round(e * 100) / 100;
	return t === 0 ? "0" : String(t);
}
var Ny = (e) => e.map((e) => String(Math.round(e * 1e3 / 255) / 1e3)).join(" ");
function Py(e, t) {
	return Ly(e, t) ?? e.map((e) => Iy(e, t)).join("\n");
}
var Fy = {
	M: "m",
	L: "l",
	C: "c",
	Z: "h"
};
function Iy([e, ...t], n) {
	return [...t.map((e, t) => My(t % 2 == 0 ? e : n - e)), Fy[e]].join(" ");
}
function Ly(e, t) {
	let [n, r, i, a, o] = e;
	if (e.length !== 5 || n?.[0] !== "M" || r?.[0] !== "L" || i?.[0] !== "L" || a?.[0] !== "L") return null;
	let [, s, c] = n, [, l, u] = i;
	return r[1] !== l || r[2] !== c || a[1] !== s || a[2] !== u || o?.[0] !== "Z" ? null : `${[
		s,
		t - u,
		l - s,
		u - c
	].map(My).join(" ")} re`;
}
// src/engine/pdf/pen.ts
function Ry(e, t) {
	return {
		operators: [],
		height: e,
		faces: t,
		state: {
			fill: "0 0 0",
			stroke: "0 0 0",
			width: "1",
			dash: "",
			font: "",
			text: null
		}
	};
}
function zy(e, t) {
	t.kind === "glyphs" ? By(e, t) : Wy(e, t);
}
function By(e, t) {
	Hy(e), Ky(e, t.colour);
	let [n, r] = [Math.round(t.x * 100), Math.round((e.height - t.y) * 100)], [i, a] = e.state.text ?? [0, 0];
	e.operators.push(`${My((n - i) / 100)} ${My((r - a) / 100)} Td`), e.operators.push($v(t.glyphs, t.size, Vy(e, t))), e.state.text = [n, r];
}
function Vy({ faces: e, state: t }, { weight: n, size: r }) {
	return {
		face: (t) => e(n, t),
		change: (e) => {
			let n = `/${e} ${My(r)}`;
			return t.font === n ? null : (t.font = n, `${n} Tf`);
		}
	};
}
function Hy(e) {
	e.state.text || (e.operators.push("BT"), e.state.text = [0, 0]);
}
function Uy(e) {
	e.state.text && e.operators.push("ET"), e.state.text = null;
}
function Wy(e, t) {
	Uy(e);
	let n = { ...e.state };
	t.clip && e.operators.push("q", Py(t.clip, e.height), "W n"), t.fill && Ky(e, t.fill), t.stroke && qy(e, t.stroke), e.operators.push(Py(t.path, e.height), Gy(t)), t.clip && (e.operators.push("Q"), Object.assign(e.state, n));
}
function Gy(e) {
	return e.fill && e.stroke ? "B" : e.fill ? "f" : e.stroke ? "S" : "n";
}
var Ky = (e, t) => Jy(e, "fill", Ny(t), "rg");
function qy(e, t) {
	Jy(e, "stroke", Ny(t.colour), "RG"), Jy(e, "width", My(t.width), "w");
	let n = (t.dash ?? []).map(My).join(" ");
	e.state.dash !== n && e.operators.push(`[${n}] 0 d`), e.state.dash = n;
}
function Jy(e, t, n, r) {
	e.state[t] !== n && e.operators.push(`${n} ${r}`), e.state[t] = n;
}
// src/engine/pdf/pageContent.ts
function Yy(e, t, n) {
	let r = [], i = Ry(t, n);
	for (let { belongs: t, items: n } of Xy(e.items)) {
		let e = n.every((e) => e.kind === "glyphs");
		e ? Hy(i) : Uy(i), i.operators.push(Qy(t, r));
		for (let e of n) zy(i, e);
		e || Uy(i), i.operators.push("EMC");
	}
	return Uy(i), {
		operators: `${i.operators.join("\n")}\n`,
		leaves: r
	};
}
function Xy(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1);
		e && Zy(e.belongs, n.belongs) ? e.items.push(n) : t.push({
			belongs: n.belongs,
			items: [n]
		});
	}
	return t;
}
function Zy(e, t) {
	return "leaf" in e ? "leaf" in t && e.leaf === t.leaf : "artifact" in t && e.artifact === t.artifact;
}
function Qy(e, t) {
	return "artifact" in e ? `/Artifact <</Type /${e.artifact}>> BDC` : `/P <</MCID ${t.push(e.leaf) - 1}>> BDC`;
}
// src/engine/pdf/pages.ts
function $y(e, t, n, r) {
	let i = e.reserve(), a = t.pages.map(() => e.reserve()), o = e.pack(r), s = eb(e, t, a), c = t.pages.map((r, c) => {
		let { operators: l, leaves: u } = Yy(r, t.height, n), d = a[c] ?? i, f = s.filter((e) => e.page === d).map((e) => e.ref), p = {
			Type: "Page",
			Parent: i,
			MediaBox: [
				0,
				0,
				t.width,
				t.height
			],
			Resources: o,
			Contents: e.stream(wv(l), {}),
			Tabs: "S",
			StructParents: c,
			Annots: f.length > 0 ? f : void 0
		};
		return e.pack(p, d), {
			ref: d,
			leaves: u
		};
	});
	return e.pack({
		Type: "Pages",
		Kids: a,
		Count: a.length
	}, i), {
		root: i,
		pages: c,
		widgets: s
	};
}
function eb(e, t, n) {
	return t.fields.map((r, i) => {
		let a = tb(r, n), o = {
			party: r.party,
			rectangle: Ay(r.rectangle, t.height),
			tooltip: r.tooltip,
			page: a,
			structParent: n.length + i
		}, s = Oy(e, o, /* @__PURE__ */ new Uint8Array(), {});
		return {
			...o,
			ref: e.put(Dy(o, s))
		};
	});
}
function tb({ party: e, page: t }, n) {
	let r = n[t];
	if (!r) throw Error(`The field of the ${e} is on page ${t}, which there is not`);
	return r;
}
// src/engine/pdf/attributes.ts
function nb(e, t) {
	if (e.tag === "L") return {
		O: "List",
		ListNumbering: "None"
	};
	if (e.tag === "TH" || e.tag === "TD") return rb(e);
	if (e.box) return {
		O: "Layout",
		Placement: "Block",
		BBox: Ay(e.box.rectangle, t)
	};
}
function rb({ scope: e, columnSpan: t }) {
	if (e || t) return {
		O: "Table",
		Scope: e,
		ColSpan: t
	};
}
// src/engine/pdf/tags.ts
function ib(e, t, n, r) {
	let i = e.reserve(), a = {
		holderOfLeaf: /* @__PURE__ */ new Map(),
		holderOfWidget: /* @__PURE__ */ new Map()
	}, o = {
		objects: e,
		height: t.height,
		pages: n,
		widgets: r,
		sequences: cb(n),
		...a
	}, s = ab(o, t.tree, i), c = e.pack({ Nums: ub(o) }), l = n.length + r.length;
	return e.pack({
		Type: "StructTreeRoot",
		K: [s],
		ParentTree: c,
		ParentTreeNextKey: l
	}, i);
}
function ab(e, t, n) {
	let r = e.objects.reserve(), i = t.children.find((e) => "leaf" in e)?.page, a = t.children.flatMap((t) => "leaf" in t ? sb(e, t, r, i) : ab(e, t, r)), o = t.field ? [...a, lb(e, t.field, r)] : a;
	return e.objects.pack({
		S: t.tag,
		P: n,
		Pg: i === void 0 ? void 0 : e.pages[i]?.ref,
		K: o.length === 1 ? o[0] : o,
		Lang: ob(t.language),
		Alt: ob(t.alt),
		ActualText: ob(t.actualText),
		T: ob(t.title),
		A: nb(t, e.height)
	}, r);
}
var ob = (e) => e === void 0 ? void 0 : Sv(e);
function sb(e, { leaf: t, page: n }, r, i) {
	let a = e.pages[n];
	if (!a) throw Error(`Leaf ${t} is on page ${n}, which there is not`);
	e.holderOfLeaf.set(t, r);
	let o = e.sequences.get(t) ?? [];
	return n === i ? o : o.map((e) => ({
		Type: "MCR",
		Pg: a.ref,
		MCID: e
	}));
}
function cb(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { leaves: n } of e) n.forEach((e, n) => t.set(e, [...t.get(e) ?? [], n]));
	return t;
}
function lb(e, t, n) {
	let r = e.widgets.find((e) => e.party === t);
	if (!r) throw Error(`The tree has a field of the ${t}, the pages have none`);
	return e.holderOfWidget.set(r, n), {
		Type: "OBJR",
		Obj: r.ref,
		Pg: r.page
	};
}
function ub(e) {
	let t = e.pages.map(({ leaves: t }) => t.map((t) => db(e.holderOfLeaf.get(t), `leaf ${t}`))), n = e.widgets.map((t) => db(e.holderOfWidget.get(t), `field of ${t.party}`));
	return [...t.flatMap((t, n) => [n, e.objects.pack(t)]), ...n.flatMap((t, n) => [e.widgets[n]?.structParent ?? 0, t])];
}
function db(e, t) {
	if (!e) throw Error(`The tree does not hold the ${t}`);
	return e;
}
// src/engine/pdf/crossReferenceRow.ts
var fb = [
	1,
	3,
	2
];
// src/engine/pdf/crossReference.ts
function pb(e, t, n) {
	let r = [...t.keys()].toSorted((e, t) => e - t), i = r.map((e) => mb(t.get(e) ?? "free")), a = {
		Type: "XRef",
		Size: (r.at(-1) ?? 0) + 1,
		W: fb,
		Index: gb(r),
		...n
	}, o = {
		Filter: "FlateDecode",
		DecodeParms: {
			Predictor: 12,
			Columns: 6
		}
	};
	return e.context.stream(xv(_b(i)), {
		...a,
		...o
	});
}
function mb(e) {
	return e === "free" ? [
		0,
		0,
		0,
		0,
		255,
		255
	] : "pack" in e ? [
		2,
		...hb(e.pack, 3),
		...hb(e.index, 2)
	] : [
		1,
		...hb(e.at, 3),
		0,
		0
	];
}
function hb(e, t) {
	if (e >> 8 * t) throw Error(`${e} does not fit the cross-reference stream`);
	return Array.from({ length: t }, (n, r) => e >> 8 * (t - 1 - r) & 255);
}
function gb(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1);
		e && e[0] + e[1] === n ? e[1] += 1 : t.push([n, 1]);
	}
	return t.flat();
}
function _b(e) {
	let t = (t) => e[t - 1] ?? [], n = e.map((e, n) => [2, ...e.map((e, r) => e - (t(n)[r] ?? 0) & 255)]);
	return Uint8Array.from(n.flat());
}
// src/engine/pdf/objectStreams.ts
var vb = 2e3;
function yb(e) {
	let t = e.context.enumerateIndirectObjects().filter(([t]) => e.packed.has(t)), n = /* @__PURE__ */ new Map();
	for (let r = 0; r < t.length; r += vb) {
		let i = t.slice(r, r + vb), a = bb(e, i.map(([e, t]) => [e.objectNumber, t]));
		i.forEach(([e], t) => n.set(e.objectNumber, {
			pack: a,
			index: t
		}));
	}
	return n;
}
function bb(e, t) {
	let n = t.map(([, e]) => Nv([Cv(e), Mv("\n")])), r = 0, i = Mv(`${t.map(([e], t) => {
		let i = `${e} ${r}`;
		return r += n[t]?.length ?? 0, i;
	}).join(" ")}\n`);
	return e.stream(Nv([i, ...n]), {
		Type: "ObjStm",
		N: t.length,
		First: i.length
	}).objectNumber;
}
// src/engine/pdf/writeFile.ts
var xb = Uint8Array.of(...Mv("%PDF-1.7\n%"), 226, 227, 207, 211, 10);
function Sb(e, t) {
	return wb(xb, e, t, null);
}
function Cb(e, t, n) {
	return wb(Mv("\n"), e, t, n);
}
function wb(e, t, n, r) {
	let i = yb(t);
	r || i.set(0, "free");
	let a = [e], o = (r?.length ?? 0) + e.length, s = (e, t) => {
		let n = Eb(e, t);
		a.push(n), o += n.length;
	};
	for (let [e, n] of t.context.enumerateIndirectObjects()) t.packed.has(e) || (i.set(e.objectNumber, { at: o }), s(e, n));
	let c = t.reserve(), l = o;
	return i.set(c.objectNumber, { at: l }), s(c, pb(t, i, {
		Root: n.root,
		Info: n.info,
		Prev: r?.crossReference,
		ID: Tb(a, r)
	})), Nv([...a, Mv(`startxref\n${l}\n%%EOF`)]);
}
function Tb(e, t) {
	let n = Mi(ji(Nv(e))).slice(0, 32);
	return [Y_.of(t?.id ?? n), Y_.of(n)];
}
function Eb(e, t) {
	return Nv([
		Mv(`${e.objectNumber} 0 obj\n`),
		Cv(t),
		Mv("\nendobj\n")
	]);
}
// src/engine/pdf/print.ts
function Db(e, t, n) {
	let r = yv(), { faces: i, resources: a } = by(r, t, e.pages.flatMap(({ items: e }) => e)), o = Tv(e, Av(n.edition)), { root: s, pages: c, widgets: l } = $y(r, e, i, a);
	return Sb(r, {
		root: Xv(r, {
			description: o,
			pages: s,
			tags: ib(r, e, c, l),
			attachment: jv(r, n, o.date),
			fields: l.map(({ ref: e }) => e),
			resources: a
		}),
		info: Ov(r, o)
	});
}
// src/domain/agreement/fingerprint.ts
function Ob(e) {
	let t = Mi(ji(e));
	return {
		hex: t,
		groups: kb(t)
	};
}
function kb(e) {
	return String(BigInt(`0x${e.slice(0, 18)}`) >> 6n).padStart(20, "0").match(/.{4}/g) ?? [];
}
var Ab = (e) => Ob(l(e)), jb = {
	"을/를": "을(를)",
	"이/가": "이(가)",
	"은/는": "은(는)",
	"과/와": "와(과)",
	"으로/로": "(으)로"
};
function Mb(e, t) {
	let [n, r, ...i] = t.split("/");
	if (!n || !r || i.length > 0) throw Error(`Not a pair of particles: ${t}`);
	let a = Pb(e);
	return a === null ? jb[t] ?? `${n}(${r})` : a === "rieul" ? n.startsWith("으") ? r : n : a === "consonant" ? n : r;
}
function Nb(e, t) {
	return e + Mb(e, t);
}
function Pb(e) {
	let t = Fb(e), n = t.at(-1) ?? "";
	return /[가-힣]/.test(n) ? Ib(n) : /[0-9]/.test(n) ? Rb(t) : /[%％]/.test(n) ? Ib("트") : n === "€" ? Ib("로") : null;
}
function Fb(e) {
	let t = e.normalize("NFC").trim(), n = t.replace(/[’”'"」』»›\s.,!?]+$/u, "").replace(/\s*[(（[][^()（）[\]]*[)）\]]$/u, "");
	return n === t ? t : Fb(n);
}
function Ib(e) {
	let t = ((e.codePointAt(0) ?? 0) - 44032) % 28;
	return t === 0 ? "vowel" : t === 8 ? "rieul" : "consonant";
}
var Lb = "영일이삼사오육칠팔구";
function Rb(e) {
	let t = /[0-9][0-9,.]*$/.exec(e)?.[0] ?? "", n = Lb[Number(t.at(-1))] ?? "영", r = t.includes(".") ? 0 : /[1-9](0+)$/.exec(t.replaceAll(",", ""))?.[1]?.length ?? 0;
	return Ib(r === 0 ? n : zb(r));
}
function zb(e) {
	return e < 4 ? [
		"십",
		"백",
		"천"
	][e - 1] ?? "천" : [
		"만",
		"억",
		"조",
		"경"
	][Math.floor(e / 4) - 1] ?? "경";
}
// src/domain/language/plural.ts
function Bb(e, t) {
	let [n = "0", r = ""] = String(t).replace(/^-/, "").split(".");
	return e === "ko" || r !== "" ? "other" : n === "1" ? "one" : e === "pl" ? Vb(n) : "other";
}
function Vb(e) {
	let t = Number(e.slice(-2)), n = t % 10;
	return n >= 2 && n <= 4 && !(t >= 12 && t <= 14) ? "few" : "many";
}
var Hb = {
	en: {
		group: ",",
		decimal: "."
	},
	nl: {
		group: ".",
		decimal: ","
	},
	pl: {
		group: "\xA0",
		decimal: ","
	},
	ko: {
		group: ",",
		decimal: "."
	}
}, Ub = /^(-?)(\d+)(?:\.(\d+))?$/;
function Wb(e) {
	let t = Ub.exec(e);
	if (t === null) throw Error(`Not an exact decimal: ${e}`);
	let [, n = "", r = "", i = ""] = t;
	return {
		isNegative: n === "-" && /[1-9]/.test(r + i),
		whole: r,
		decimals: i
	};
}
function Gb(e, t, n) {
	let { group: r, decimal: i } = Hb[n], a = e.replace(/\B(?=(\d{3})+$)/g, r);
	return t === "" ? a : a + i + t;
}
function Kb(e, t) {
	let { isNegative: n, whole: r, decimals: i } = Wb(e);
	return (n ? "−" : "") + Gb(r, i, t);
}
function qb(e, t) {
	if (!Number.isSafeInteger(e)) throw Error(`Not a whole number: ${e}`);
	return Kb(String(e), t);
}
function Jb(e, t) {
	return Kb($b(Qb(e, 3)), t);
}
function Yb(e, t) {
	return `${Kb($b(Qb(e, 2)), t)}%`;
}
function Xb(e, t) {
	let { isNegative: n, whole: r, decimals: i } = Wb(e);
	return `${Kb(ex(`${n ? "-" : ""}${r}${i.padEnd(2, "0").slice(0, 2)}.${i.slice(2) || "0"}`.replace(/^(-?)0+(?=\d)/, "$1"), 1), t)}%`;
}
function Zb(e, t, n) {
	return Kb($b(ex(e, t)), n);
}
function Qb(e, t) {
	if (typeof e == "number" && !Number.isSafeInteger(e)) throw Error(`Not a whole number: ${e}`);
	let n = String(e).replace("-", "").padStart(t + 1, "0"), r = e < 0 ? "-" : "";
	return t === 0 ? r + n : `${r}${n.slice(0, -t)}.${n.slice(-t)}`;
}
function $b(e) {
	return e.includes(".") ? e.replace(/\.?0+$/, "") : e;
}
function ex(e, t) {
	let { isNegative: n, whole: r, decimals: i } = Wb(e), a = BigInt(r + i.padEnd(t, "0").slice(0, t)) + (Number(i.charAt(t) || "0") >= 5 ? 1n : 0n);
	return Qb(n ? -a : a, t);
}
// src/domain/language/say.ts
function tx(e, t) {
	let n = new Map(nx(e, ""));
	return (e, r = {}) => {
		let i = rx(n, t, e, r.count);
		if (i === void 0) throw Error(`No words for “${e}” in ${t}`);
		return ax(i, e, t, r);
	};
}
function* nx(e, t) {
	for (let [n, r] of Object.entries(e)) typeof r == "string" ? yield [t + n, r] : yield* nx(r, `${t}${n}.`);
}
function rx(e, t, n, r) {
	return r === void 0 ? e.get(n) : e.get(`${n}_${Bb(t, r)}`) ?? e.get(n);
}
var ix = /\{\{\s*([\w.-]+)\s*(?:,\s*josa\(\s*p:\s*([^)]+?)\s*\)\s*)?\}\}(\.?)/g;
function ax(e, t, n, r) {
	return e.replace(ix, (e, i, a, o) => {
		let s = ox(i, t, n, r), c = a === void 0 ? s : Nb(s, a);
		return c.endsWith(".") ? c : c + o;
	});
}
function ox(e, t, n, r) {
	let i = r[e];
	if (e === "count" && i !== void 0) return Kb(String(i), n);
	if (typeof i != "string") throw Error(`“${t}” needs “${e}”, already written as text`);
	return i;
}
// src/domain/money/interval.ts
var sx = [
	"target",
	"likely",
	"low",
	"high"
];
function cx(e) {
	return {
		target: e,
		likely: e,
		low: e,
		high: e
	};
}
function lx(e) {
	return {
		target: e("target"),
		likely: e("likely"),
		low: e("low"),
		high: e("high")
	};
}
// src/domain/money/reckoningInput.ts
function ux({ fee: e, media: t, production: n }) {
	return e + t + n;
}
function dx(e, t) {
	return typeof t == "number" ? t : t[e];
}
function fx({ lifetime: e, ...t }, n) {
	return {
		...t,
		spend: dx(n, t.spend),
		variableShare: dx(n, t.variableShare),
		unitCost: dx(n, t.unitCost),
		remains: t.remains === void 0 ? null : dx(n, t.remains),
		stages: (t.stages ?? []).map((e) => dx(n, e)),
		payments: e === void 0 ? 1e3 : dx(n, e.payments),
		everyWeeks: e?.everyWeeks ?? 0,
		units: t.units[n],
		anyway: dx(n, t.anyway)
	};
}
function px({ expectation: e, keep: t }) {
	return e ?? { keep: t };
}
function mx(e) {
	return {
		...fx(e, "target"),
		ramp: e.ramp.map(() => 1e4),
		anyway: 0
	};
}
function hx(e) {
	return [...sx.map((t) => [t, fx(e, t)]), ["naive", mx(e)]];
}
// src/domain/language/calendarNames.ts
var gx = (e) => e.split(" "), _x = gx("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"), vx = gx("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"), yx = gx("월요일 화요일 수요일 목요일 금요일 토요일 일요일"), bx = gx("1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월"), xx = {
	en: {
		months: gx("January February March April May June July August September October November December"),
		shortMonths: gx("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
		weekdays: _x,
		weekdaysAfterBy: _x,
		weekdaysInList: _x
	},
	nl: {
		months: gx("januari februari maart april mei juni juli augustus september oktober november december"),
		shortMonths: gx("jan feb mrt apr mei jun jul aug sep okt nov dec"),
		weekdays: vx,
		weekdaysAfterBy: vx,
		weekdaysInList: vx
	},
	pl: {
		months: gx("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
		shortMonths: gx("sty lut mar kwi maj cze lip sie wrz paź lis gru"),
		weekdays: gx("poniedziałek wtorek środa czwartek piątek sobota niedziela"),
		weekdaysAfterBy: gx("poniedziałku wtorku środy czwartku piątku soboty niedzieli"),
		weekdaysInList: gx("poniedziałki wtorki środy czwartki piątki soboty niedziele")
	},
	ko: {
		months: bx,
		shortMonths: bx,
		weekdays: yx,
		weekdaysAfterBy: yx,
		weekdaysInList: yx
	}
};
// src/domain/language/writeDate.ts
function Sx(e, t, n = "long") {
	let r = kx(e);
	if (n === "short") return Ox(r, t);
	let i = n === "long" || n === "weekday" ? Dx(r, t) : Ex(r, t);
	if (n === "long" || n === "day") return i;
	let a = xx[t], o = Ax(n === "byWeekday" ? a.weekdaysAfterBy : a.weekdays, Cn.indexOf(An(e)) + 1);
	return t === "ko" ? `${i} ${o}` : `${o} ${i}`;
}
function Cx(e, t, n) {
	if (e === t) return Sx(e, n);
	let r = kx(e), i = kx(t), [a, o] = n === "ko" ? Tx(r, i) : wx(r, i, n);
	switch (n) {
		case "en": return `${a} to ${o}`;
		case "nl": return `van ${a} tot en met ${o}`;
		case "pl": return `od ${a} do ${o} włącznie`;
		case "ko": return `${a}~${o}`;
		default: return f(n);
	}
}
function wx(e, t, n) {
	let r = Dx(t, n);
	return e.year === t.year ? [e.month === t.month ? String(e.day) : Ex(e, n), r] : [Dx(e, n), r];
}
function Tx(e, t) {
	let n = Dx(e, "ko");
	return e.year === t.year ? [n, e.month === t.month ? `${t.day}일` : Ex(t, "ko")] : [n, Dx(t, "ko")];
}
function Ex({ month: e, day: t }, n) {
	let r = Ax(xx[n].months, e);
	return n === "ko" ? `${r} ${t}일` : `${t} ${r}`;
}
function Dx(e, t) {
	let n = Ex(e, t);
	return t === "ko" ? `${e.year}년 ${n}` : t === "pl" ? `${n} ${e.year} r.` : `${n} ${e.year}`;
}
function Ox({ year: e, month: t, day: n }, r) {
	return r === "ko" ? `${e}. ${t}. ${n}.` : r === "pl" ? `${n}.${String(t).padStart(2, "0")}.${e}` : [
		n,
		Ax(xx[r].shortMonths, t),
		e
	].join("\xA0");
}
function kx(e) {
	let t = wn(e);
	if (t === null) throw Error(`Not a calendar date: ${e}`);
	return t;
}
function Ax(e, t) {
	return e[t - 1] ?? "";
}
// src/domain/language/currencyForms.ts
var jx = (e) => ({
	before: e,
	after: ""
}), Mx = (e) => ({
	before: e + "\xA0",
	after: ""
}), Nx = (e) => ({
	before: "",
	after: e
}), Px = (e) => ({
	before: "",
	after: "\xA0" + e
}), Fx = {
	en: {
		EUR: jx("€"),
		PLN: Mx("PLN"),
		KRW: jx("₩"),
		USD: jx("$"),
		GBP: jx("£"),
		CHF: Mx("CHF"),
		SEK: Mx("SEK"),
		NOK: Mx("NOK"),
		DKK: Mx("DKK"),
		CZK: Mx("CZK"),
		HUF: Mx("HUF"),
		JPY: jx("¥")
	},
	nl: {
		EUR: Mx("€"),
		PLN: Mx("PLN"),
		KRW: Px("won"),
		USD: Mx("$"),
		GBP: Mx("£"),
		CHF: Mx("CHF"),
		SEK: Mx("SEK"),
		NOK: Mx("NOK"),
		DKK: Mx("DKK"),
		CZK: Mx("CZK"),
		HUF: Mx("HUF"),
		JPY: Px("yen")
	},
	pl: {
		EUR: Px("€"),
		PLN: Px("zł"),
		KRW: Px("KRW"),
		USD: Px("USD"),
		GBP: Px("GBP"),
		CHF: Px("CHF"),
		SEK: Px("SEK"),
		NOK: Px("NOK"),
		DKK: Px("DKK"),
		CZK: Px("CZK"),
		HUF: Px("HUF"),
		JPY: Px("JPY")
	},
	ko: {
		EUR: Nx("유로"),
		PLN: Nx("즈워티"),
		KRW: Nx("원"),
		USD: Nx("달러"),
		GBP: Nx("파운드"),
		CHF: Nx("스위스프랑"),
		SEK: Nx("스웨덴크로나"),
		NOK: Nx("노르웨이크로네"),
		DKK: Nx("덴마크크로네"),
		CZK: Nx("체코코루나"),
		HUF: Nx("헝가리포린트"),
		JPY: Nx("엔")
	}
};
// src/domain/language/writeMoney.ts
function Ix(e, t, n) {
	return Ux(e, Hx(e, xn(t), n), t, n);
}
function Lx(e, t, n) {
	return e % Sn(t) === 0 ? Bx(e, t, n) : Ix(e, t, n);
}
function Rx(e, t, n) {
	return Wx(e) + Hx(e, xn(t), n);
}
function zx(e, t, n) {
	let r = t === "KRW" ? 1e4 : Sn(t);
	return Vx(Gx(e, Math.abs(e) < r ? Sn(t) : r), t, n);
}
function Bx(e, t, n) {
	return Ux(e, Hx(e / Sn(t), 0, n), t, n);
}
function Vx(e, t, n) {
	let r = Math.abs(e / Sn(t));
	if (n !== "ko" || r === 0 || r % 1e4 != 0) return Bx(e, t, n);
	let i = Math.floor(r / 1e8), a = r % 1e8 / 1e4, o = [i && `${Hx(i, 0, n)}억`];
	return o.push(a && `${Hx(a, 0, n)}만`), Ux(e, o.filter((e) => e !== 0).join("\xA0") + "\xA0", t, n);
}
function Hx(e, t, n) {
	let [r = "", i = ""] = Qb(Math.abs(e), t).split(".");
	return Gb(r, i, n);
}
function Ux(e, t, n, r) {
	let { before: i, after: a } = Fx[r][n];
	return Wx(e) + i + t + a;
}
function Wx(e) {
	return e < 0 ? "−" : "";
}
function Gx(e, t) {
	let n = Math.abs(e), r = n % t, i = r * 2 >= t ? n - r + t : n - r;
	return e < 0 ? -i : i;
}
// src/domain/clauses/write.ts
var W = (e, t) => Ix(t, e.draft.currency, e.language), Kx = (e, t) => Lx(t, e.draft.currency, e.language), qx = (e, t) => zx(t, e.draft.currency, e.language), Jx = (e, t) => Rx(t, e.draft.currency, e.language), G = (e, t) => Jb(t, e.language), K = (e, t) => qb(t, e.language), Yx = (e, t) => Kb(t, e.language), Xx = (e, t) => Yb(t, e.language), Zx = (e, t, n = "long") => Sx(t, e.language, n), Qx = (e) => $x(e, 3), $x = (e, t) => eS(Qb(e, t)), eS = (e) => e.includes(".") ? e.replace(/\.?0+$/, "") : e;
function tS(e) {
	let [t = "0", n = ""] = e.split("."), r = /[1-9]/.test(n.slice(2)) ? 1n : 0n;
	return eS(Qb(BigInt(t + n.padEnd(2, "0").slice(0, 2)) + r, 2));
}
function nS(e, t) {
	let [n = "0", r = ""] = e.replace("-", "").split("."), i = BigInt(n + r.padEnd(t, "0").slice(0, t)) + (Number(r.charAt(t)) >= 5 ? 1n : 0n);
	return Qb(e.startsWith("-") ? -i : i, t);
}
var rS = (e) => E(e.draft.goal?.unit);
function iS(e, t) {
	let n = rS(e);
	return n ? e.say(oS(e) ? "unit.named" : "unit.quantity", {
		count: t,
		one: n.one,
		many: n.many
	}) : Yx(e, t);
}
function aS(e, t, n) {
	let r = {
		from: Yx(e, t),
		many: cS(e)
	};
	return oS(e) ? e.say("unit.namedChange", {
		...r,
		to: Yx(e, n)
	}) : e.say("unit.change", {
		from: r.from,
		to: iS(e, n)
	});
}
var oS = (e) => e.language === "ko" && !sS.has(cS(e)), sS = new Set("테이블 건 명 개 팀 회 번 장 잔 병 대 곳 석 좌석 자리 그릇 상자 권 통 쪽 시간 가구 세대 송이 벌 켤레 마리 박스".split(" ")), cS = (e) => rS(e)?.many ?? e.say("unit.unnamed"), lS = (e) => rS(e)?.one ?? e.say("unit.unnamedOne"), uS = (e) => E(e.draft.economics?.conversion)?.at(-1)?.to ?? lS(e), q = (e) => e === "" ? [] : [{
	kind: "text",
	text: e
}], dS = (e) => [{
	kind: "strong",
	text: e
}];
// src/domain/clauses/annex/how.ts
function fS(e, t) {
	let { say: n } = e;
	return {
		spend: n("annex.by.stated"),
		net: t.vat.map(({ share: t, rate: n }) => `${Xx(e, t)}÷${Yx(e, $x(1e4 + n, 4))}`).join(" + "),
		each: mS(e, t),
		units: t.capacity === null ? n("annex.by.noRoom") : n("annex.by.room", { free: G(e, t.capacity) }),
		days: n("annex.by.days", {
			days: G(e, t.daysPerWeek),
			weeks: gS(e, t)
		}),
		counted: "4 × 5",
		new: n(t.refilled === 0 ? "annex.by.new" : "annex.by.newRefilled", { refilled: Xx(e, t.refilled) }),
		leave: pS(t) ? n("annex.by.leaveOnward") : "7 × 3",
		staff: _S(e, t),
		before: "8 − 9",
		proposed: hS(e, t),
		cost: vS(e, t),
		after: "10 − 12",
		return: "13 ÷ 12",
		breakEven: n(pS(t) ? "annex.by.breakEvenOnward" : "annex.by.breakEven"),
		perDay: n("annex.by.perDay"),
		bearable: "10 ÷ 6",
		costPer: "12 ÷ 6",
		payback: n("annex.by.payback")
	};
}
var pS = ({ stages: e = [], lifetime: t }) => e.length > 0 || t !== void 0;
function mS(e, t) {
	let n = typeof t.unitCost == "number" ? Jx(e, t.unitCost) : e.say("annex.by.costOfCase");
	return t.remains === void 0 ? e.say("annex.by.each", { cost: n }) : t.unitCost === 0 ? e.say("annex.by.stated") : `${e.say("annex.by.stated")} − ${n}`;
}
function hS(e, t) {
	let n = px(t);
	return "keep" in n ? e.say("annex.by.proposed", { share: Xx(e, 1e4 - n.keep) }) : "backByWeek" in n ? e.say("annex.by.proposedByWeek", { week: K(e, n.backByWeek) }) : `10 ÷ ${Yx(e, $x(Math.max(1e4, n.backPerUnit), 4))}`;
}
function gS(e, { ramp: t }) {
	return Yx(e, $x(t.reduce((e, t) => e + t, 0), 4));
}
function _S(e, { ramp: t, daysPerWeek: n }) {
	let r = E(e.draft.economics?.extraStaff);
	return !r || "none" in r ? e.say("annex.by.noStaff") : e.say("annex.by.staff", {
		days: G(e, n * t.length),
		amount: Jx(e, r.perDay)
	});
}
function vS(e, { costs: t, vatDeductible: n, costVat: r }) {
	let i = [
		t.fee,
		t.media,
		t.production
	].map((t) => Jx(e, t)).join(" + ");
	return n ? i : e.say("annex.by.costWithVat", {
		parts: i,
		vat: Xx(e, r)
	});
}
// src/domain/clauses/annex/sum.ts
var yS = [
	"low",
	"likely",
	"high",
	"target"
];
function bS(e) {
	if (!e.money) return [];
	let { cases: t, input: n, hasCost: r } = e.money, i = fS(e, n), a = [
		{
			head: "",
			align: "start"
		},
		{
			head: e.say("annex.step"),
			align: "start"
		},
		{
			head: e.say("annex.how"),
			align: "start"
		},
		...yS.map((t) => ({
			head: e.say(`annex.case.${t}`),
			align: "end"
		}))
	], o = SS(e, n).map(({ name: n, figure: a, soft: o, sum: s }, c) => {
		let l = r || !xS.has(n), u = (n) => ({
			runs: q((l ? a(t[n], n) : null) ?? e.say("annex.none")),
			...o && { soft: o }
		}), d = e.say(`annex.line.${n}`, { units: cS(e) }), f = [
			{
				runs: q(K(e, c + 1)),
				soft: !0
			},
			{ runs: dS(d) },
			{ runs: q(l ? i[n] ?? "" : "") },
			...yS.map(u)
		];
		return {
			kind: s ? "sum" : "row",
			cells: f
		};
	}), s = e.say("annex.caption", { currency: e.say(`currency.${n.currency}`) });
	return [{
		kind: "paragraph",
		id: "annex.lead",
		role: "lead",
		runs: e.tell("annex.lead")
	}, {
		kind: "table",
		id: "annex.sum",
		role: "annex",
		caption: s,
		columns: a,
		rows: o,
		paths: ["economics"]
	}];
}
var xS = /* @__PURE__ */ new Set([
	"cost",
	"after",
	"return",
	"breakEven",
	"perDay",
	"costPer",
	"payback"
]);
function SS(e, t) {
	let n = (t) => (n) => CS(e, t(n)), r = (t) => (n) => Yx(e, t(n));
	return [
		{
			name: "spend",
			figure: (n, r) => Jx(e, dx(r, t.spend))
		},
		{
			name: "net",
			figure: n(({ Snet: e }) => e)
		},
		{
			name: "each",
			figure: n(({ CM: e }) => e)
		},
		{
			name: "units",
			figure: r(({ neff: e }) => e),
			soft: !0
		},
		{
			name: "days",
			figure: r(({ D: e }) => e),
			soft: !0
		},
		{
			name: "counted",
			figure: r(({ N: e }) => e),
			soft: !0
		},
		{
			name: "new",
			figure: r(({ Ninc: e }) => e),
			soft: !0
		},
		{
			name: "leave",
			figure: n(({ P0: e }) => e)
		},
		{
			name: "staff",
			figure: n(({ F: e }) => e)
		},
		{
			name: "before",
			figure: n(({ Cmax: e }) => e),
			sum: !0
		},
		{
			name: "proposed",
			figure: n(({ Ceil: e }) => e)
		},
		{
			name: "cost",
			figure: n(({ K: e }) => e)
		},
		{
			name: "after",
			figure: n(({ E: e }) => e),
			sum: !0
		},
		{
			name: "return",
			figure: ({ ROI: t }) => t && Xb(t, e.language),
			soft: !0
		},
		{
			name: "breakEven",
			figure: ({ Nbe: t }) => t === null ? null : K(e, t),
			soft: !0
		},
		{
			name: "perDay",
			figure: ({ perDay: t }) => t && Yx(e, nS(t, 3)),
			soft: !0
		},
		{
			name: "bearable",
			figure: n(({ CPAmax: e }) => e)
		},
		{
			name: "costPer",
			figure: n(({ CPAplan: e }) => e)
		},
		{
			name: "payback",
			figure: ({ paybackWeek: t }) => t === null ? null : K(e, t),
			soft: !0
		}
	];
}
var CS = (e, t) => t === null ? null : Jx(e, t), wS = 20, TS = 1, ES = 1e6, DS = 1e6, OS = -7, kS = 21, AS = !1, jS = "[big.js] ", MS = jS + "Invalid ", NS = MS + "decimal places", PS = MS + "rounding mode", FS = jS + "Division by zero", J = {}, IS = void 0, LS = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
function RS() {
	function e(t) {
		var n = this;
		if (!(n instanceof e)) return t === IS && arguments.length === 0 ? RS() : new e(t);
		if (t instanceof e) n.s = t.s, n.e = t.e, n.c = t.c.slice();
		else {
			if (typeof t != "string") {
				if (e.strict === !0 && typeof t != "bigint") throw TypeError(MS + "value");
				t = t === 0 && 1 / t < 0 ? "-0" : String(t);
			}
			zS(n, t);
		}
		n.constructor = e;
	}
	return e.prototype = J, e.DP = wS, e.RM = TS, e.NE = OS, e.PE = kS, e.strict = AS, e.roundDown = 0, e.roundHalfUp = 1, e.roundHalfEven = 2, e.roundUp = 3, e;
}
function zS(e, t) {
	var n, r, i;
	if (!LS.test(t)) throw Error(MS + "number");
	for (e.s = t.charAt(0) == "-" ? (t = t.slice(1), -1) : 1, (n = t.indexOf(".")) > -1 && (t = t.replace(".", "")), (r = t.search(/e/i)) > 0 ? (n < 0 && (n = r), n += +t.slice(r + 1), t = t.substring(0, r)) : n < 0 && (n = t.length), i = t.length, r = 0; r < i && t.charAt(r) == "0";) ++r;
	if (r == i) e.c = [e.e = 0];
	else {
		for (; i > 0 && t.charAt(--i) == "0";);
		for (e.e = n - r - 1, e.c = [], n = 0; r <= i;) e.c[n++] = +t.charAt(r++);
	}
	return e;
}
function BS(e, t, n, r) {
	var i = e.c;
	if (n === IS && (n = e.constructor.RM), n !== 0 && n !== 1 && n !== 2 && n !== 3) throw Error(PS);
	if (t < 1) r = n === 3 && (r || !!i[0]) || t === 0 && (n === 1 && i[0] >= 5 || n === 2 && (i[0] > 5 || i[0] === 5 && (r || i[1] !== IS))), i.length = 1, r ? (e.e = e.e - t + 1, i[0] = 1) : i[0] = e.e = 0;
	else if (t < i.length) {
		if (r = n === 1 && i[t] >= 5 || n === 2 && (i[t] > 5 || i[t] === 5 && (r || i[t + 1] !== IS || i[t - 1] & 1)) || n === 3 && (r || !!i[0]), i.length = t, r) {
			for (; ++i[--t] > 9;) if (i[t] = 0, t === 0) {
				++e.e, i.unshift(1);
				break;
			}
		}
		for (t = i.length; !i[--t];) i.pop();
	}
	return e;
}
function VS(e, t, n) {
	var r = e.e, i = e.c.join(""), a = i.length;
	if (t) i = i.charAt(0) + (a > 1 ? "." + i.slice(1) : "") + (r < 0 ? "e" : "e+") + r;
	else if (r < 0) {
		for (; ++r;) i = "0" + i;
		i = "0." + i;
	} else if (r > 0) {
		if (++r > a) for (r -= a; r--;) i += "0";
		else r < a && (i = i.slice(0, r) + "." + i.slice(r));
	} else a > 1 && (i = i.charAt(0) + "." + i.slice(1));
	return e.s < 0 && n ? "-" + i : i;
}
J.abs = function() {
	var e = new this.constructor(this);
	return e.s = 1, e;
}, J.cmp = function(e) {
	var t, n = this, r = n.c, i = (e = new n.constructor(e)).c, a = n.s, o = e.s, s = n.e, c = e.e;
	if (!r[0] || !i[0]) return r[0] ? a : i[0] ? -o : 0;
	if (a != o) return a;
	if (t = a < 0, s != c) return s > c ^ t ? 1 : -1;
	for (o = (s = r.length) < (c = i.length) ? s : c, a = -1; ++a < o;) if (r[a] != i[a]) return r[a] > i[a] ^ t ? 1 : -1;
	return s == c ? 0 : s > c ^ t ? 1 : -1;
}, J.div = function(e) {
	var t = this, n = t.constructor, r = t.c, i = (e = new n(e)).c, a = t.s == e.s ? 1 : -1, o = n.DP;
	if (o !== ~~o || o < 0 || o > ES) throw Error(NS);
	if (!i[0]) throw Error(FS);
	if (!r[0]) return e.s = a, e.c = [e.e = 0], e;
	var s, c, l, u, d, f = i.slice(), p = s = i.length, m = r.length, h = r.slice(0, s), g = h.length, ee = e, te = ee.c = [], ne = 0, re = o + (ee.e = t.e - e.e) + 1;
	for (ee.s = a, a = re < 0 ? 0 : re, f.unshift(0); g++ < s;) h.push(0);
	do {
		for (l = 0; l < 10; l++) {
			if (s != (g = h.length)) u = s > g ? 1 : -1;
			else for (d = -1, u = 0; ++d < s;) if (i[d] != h[d]) {
				u = i[d] > h[d] ? 1 : -1;
				break;
			}
			if (u < 0) {
				for (c = g == s ? i : f; g;) {
					if (h[--g] < c[g]) {
						for (d = g; d && !h[--d];) h[d] = 9;
						--h[d], h[g] += 10;
					}
					h[g] -= c[g];
				}
				for (; !h[0];) h.shift();
			} else break;
		}
		te[ne++] = u ? l : ++l, h[0] && u ? h[g] = r[p] || 0 : h = [r[p]];
	} while ((p++ < m || h[0] !== IS) && a--);
	return !te[0] && ne != 1 && (te.shift(), ee.e--, re--), ne > re && BS(ee, re, n.RM, h[0] !== IS), ee;
}, J.eq = function(e) {
	return this.cmp(e) === 0;
}, J.gt = function(e) {
	return this.cmp(e) > 0;
}, J.gte = function(e) {
	return this.cmp(e) > -1;
}, J.lt = function(e) {
	return this.cmp(e) < 0;
}, J.lte = function(e) {
	return this.cmp(e) < 1;
}, J.minus = J.sub = function(e) {
	var t, n, r, i, a = this, o = a.constructor, s = a.s, c = (e = new o(e)).s;
	if (s != c) return e.s = -c, a.plus(e);
	var l = a.c.slice(), u = a.e, d = e.c, f = e.e;
	if (!l[0] || !d[0]) return d[0] ? e.s = -c : l[0] ? e = new o(a) : e.s = 1, e;
	if (s = u - f) {
		for ((i = s < 0) ? (s = -s, r = l) : (f = u, r = d), r.reverse(), c = s; c--;) r.push(0);
		r.reverse();
	} else for (n = ((i = l.length < d.length) ? l : d).length, s = c = 0; c < n; c++) if (l[c] != d[c]) {
		i = l[c] < d[c];
		break;
	}
	if (i && (r = l, l = d, d = r, e.s = -e.s), (c = (n = d.length) - (t = l.length)) > 0) for (; c--;) l[t++] = 0;
	for (c = t; n > s;) {
		if (l[--n] < d[n]) {
			for (t = n; t && !l[--t];) l[t] = 9;
			--l[t], l[n] += 10;
		}
		l[n] -= d[n];
	}
	for (; l[--c] === 0;) l.pop();
	for (; l[0] === 0;) l.shift(), --f;
	return l[0] || (e.s = 1, l = [f = 0]), e.c = l, e.e = f, e;
}, J.mod = function(e) {
	var t, n = this, r = n.constructor, i = n.s, a = (e = new r(e)).s;
	if (!e.c[0]) throw Error(FS);
	return n.s = e.s = 1, t = e.cmp(n) == 1, n.s = i, e.s = a, t ? new r(n) : (i = r.DP, a = r.RM, r.DP = r.RM = 0, n = n.div(e), r.DP = i, r.RM = a, this.minus(n.times(e)));
}, J.neg = function() {
	var e = new this.constructor(this);
	return e.s = -e.s, e;
}, J.plus = J.add = function(e) {
	var t, n, r, i = this, a = i.constructor;
	if (e = new a(e), i.s != e.s) return e.s = -e.s, i.minus(e);
	var o = i.e, s = i.c, c = e.e, l = e.c;
	if (!s[0] || !l[0]) return l[0] || (s[0] ? e = new a(i) : e.s = i.s), e;
	if (s = s.slice(), t = o - c) {
		for (t > 0 ? (c = o, r = l) : (t = -t, r = s), r.reverse(); t--;) r.push(0);
		r.reverse();
	}
	for (s.length - l.length < 0 && (r = l, l = s, s = r), t = l.length, n = 0; t; s[t] %= 10) n = (s[--t] = s[t] + l[t] + n) / 10 | 0;
	for (n && (s.unshift(n), ++c), t = s.length; s[--t] === 0;) s.pop();
	return e.c = s, e.e = c, e;
}, J.pow = function(e) {
	var t = this, n = new t.constructor("1"), r = n, i = e < 0;
	if (e !== ~~e || e < -1e6 || e > DS) throw Error(MS + "exponent");
	for (i && (e = -e); e & 1 && (r = r.times(t)), e >>= 1, e;) t = t.times(t);
	return i ? n.div(r) : r;
}, J.prec = function(e, t) {
	if (e !== ~~e || e < 1 || e > ES) throw Error(MS + "precision");
	return BS(new this.constructor(this), e, t);
}, J.round = function(e, t) {
	if (e === IS) e = 0;
	else if (e !== ~~e || e < -1e6 || e > ES) throw Error(NS);
	return BS(new this.constructor(this), e + this.e + 1, t);
}, J.sqrt = function() {
	var e, t, n, r = this, i = r.constructor, a = r.s, o = r.e, s = new i("0.5");
	if (!r.c[0]) return new i(r);
	if (a < 0) throw Error(jS + "No square root");
	a = Math.sqrt(+VS(r, !0, !0)), a === 0 || a === 1 / 0 ? (t = r.c.join(""), t.length + o & 1 || (t += "0"), a = Math.sqrt(t), o = ((o + 1) / 2 | 0) - (o < 0 || o & 1), e = new i((a == 1 / 0 ? "5e" : (a = a.toExponential()).slice(0, a.indexOf("e") + 1)) + o)) : e = new i(a + ""), o = e.e + (i.DP += 4);
	do
		n = e, e = s.times(n.plus(r.div(n)));
	while (n.c.slice(0, o).join("") !== e.c.slice(0, o).join(""));
	return BS(e, (i.DP -= 4) + e.e + 1, i.RM);
}, J.times = J.mul = function(e) {
	var t, n = this, r = n.constructor, i = n.c, a = (e = new r(e)).c, o = i.length, s = a.length, c = n.e, l = e.e;
	if (e.s = n.s == e.s ? 1 : -1, !i[0] || !a[0]) return e.c = [e.e = 0], e;
	for (e.e = c + l, o < s && (t = i, i = a, a = t, l = o, o = s, s = l), t = Array(l = o + s); l--;) t[l] = 0;
	for (c = s; c--;) {
		for (s = 0, l = o + c; l > c;) s = t[l] + a[c] * i[l - c - 1] + s, t[l--] = s % 10, s = s / 10 | 0;
		t[l] = s;
	}
	for (s ? ++e.e : t.shift(), c = t.length; !t[--c];) t.pop();
	return e.c = t, e;
}, J.toExponential = function(e, t) {
	var n = this, r = n.c[0];
	if (e !== IS) {
		if (e !== ~~e || e < 0 || e > ES) throw Error(NS);
		for (n = BS(new n.constructor(n), ++e, t); n.c.length < e;) n.c.push(0);
	}
	return VS(n, !0, !!r);
}, J.toFixed = function(e, t) {
	var n = this, r = n.c[0];
	if (e !== IS) {
		if (e !== ~~e || e < 0 || e > ES) throw Error(NS);
		for (n = BS(new n.constructor(n), e + n.e + 1, t), e = e + n.e + 1; n.c.length < e;) n.c.push(0);
	}
	return VS(n, !1, !!r);
}, J.toJSON = J.toString = function() {
	var e = this, t = e.constructor;
	return VS(e, e.e <= t.NE || e.e >= t.PE, !!e.c[0]);
}, typeof Symbol < "u" && (J[Symbol.for("nodejs.util.inspect.custom")] = J.toJSON), J.toNumber = function() {
	var e = +VS(this, !0, !0);
	if (this.constructor.strict === !0 && !this.eq(e.toString())) throw Error(jS + "Imprecise conversion");
	return e;
}, J.toPrecision = function(e, t) {
	var n = this, r = n.constructor, i = n.c[0];
	if (e !== IS) {
		if (e !== ~~e || e < 1 || e > ES) throw Error(MS + "precision");
		for (n = BS(new r(n), e, t); n.c.length < e;) n.c.push(0);
	}
	return VS(n, e <= n.e || n.e <= r.NE || n.e >= r.PE, !!i);
}, J.valueOf = function() {
	var e = this, t = e.constructor;
	if (t.strict === !0) throw Error(jS + "valueOf disallowed");
	return VS(e, e.e <= t.NE || e.e >= t.PE, !0);
};
// src/domain/money/exact.ts
var HS = RS()();
HS.DP = 70, HS.RM = HS.roundHalfUp, HS.strict = !0;
function Y(e) {
	return new HS(String(e));
}
var US = Y(0), WS = Y(1);
function GS(e) {
	return Y(e).div(Y(1e4));
}
function KS(e) {
	return Y(e).div(Y(1e3));
}
function qS(e) {
	return e.reduce((e, t) => e.plus(t), US);
}
function JS(e, t) {
	return e.lt(t) ? e : t;
}
function YS(e) {
	return e.round(0, HS.roundHalfUp);
}
function XS(e) {
	return e.round(0, HS.roundUp);
}
function ZS(e) {
	return e.round(0, e.lt(US) ? HS.roundUp : HS.roundDown);
}
function QS(e, t) {
	return t.eq(US) ? null : e.div(t);
}
function $S(e) {
	return e.abs().lte(Y(2 ** 53 - 1));
}
function eC(e) {
	if (!$S(e)) throw Error(`Beyond exact whole numbers: ${e.toFixed()}`);
	return Number(YS(e).toFixed());
}
function tC(e) {
	let t = e.round(6, HS.roundHalfUp);
	return t.eq(US) ? "0" : t.toFixed();
}
// src/domain/money/figures.ts
function nC(e) {
	let t = rC(e), n = oC(e, t), r = JS(KS(e.units), KS(e.capacity ?? e.units)), i = cC(e), a = r.times(i), o = WS.minus(GS(e.anyway).times(WS.minus(GS(e.refilled)))), s = a.times(o), c = sC(e).times(KS(e.payments)), l = YS(s.times(c).times(n)), u = Y(e.stepCosts), d = l.minus(u), f = lC(e);
	return {
		Snet: t,
		CM: n,
		neff: r,
		D: i,
		N: a,
		counted: o,
		Ninc: s,
		yielded: c,
		P0: l,
		F: u,
		Cmax: d,
		K: f,
		E: d.minus(f)
	};
}
function rC({ spend: e, vat: t }) {
	let n = aC(t.map(({ rate: e }) => Y(1e4 + e)));
	return YS(Y(e).times(qS(iC(t))).div(n));
}
function iC(e) {
	let t = e.map(({ rate: e }) => Y(1e4 + e));
	return e.map((e, n) => Y(e.share).times(aC(t.toSpliced(n, 1))));
}
var aC = (e) => e.reduce((e, t) => e.times(t), WS);
function oC({ remains: e, variableShare: t, unitCost: n }, r) {
	return (e === null ? YS(r.times(WS.minus(GS(t)))) : Y(e)).minus(Y(n));
}
function sC({ stages: e }) {
	return aC(e.map(GS));
}
function cC({ daysPerWeek: e, ramp: t }) {
	return KS(e).times(qS(t.map(GS)));
}
function lC({ costs: e, costVat: t, vatDeductible: n }) {
	let r = qS([
		e.fee,
		e.media,
		e.production
	].map(Y));
	return n ? r : YS(r.times(WS.plus(GS(t))));
}
function uC(e, { costVat: t }) {
	return eC(YS(Y(e).times(WS.plus(GS(t)))));
}
function dC({ CM: e, counted: t, yielded: n }) {
	return e.times(t).times(n);
}
function fC(e) {
	let t = dC(e);
	return t.gt(US) ? e.K.plus(e.F).div(t) : null;
}
function pC(e) {
	let t = fC(e);
	return t && XS(t);
}
function mC(e) {
	let t = fC(e);
	return t && QS(t, e.D);
}
// src/domain/money/weeks.ts
function hC(e) {
	let t = Y(e.ramp.length);
	return vC(e).map(({ contribution: n, cost: r, total: i }, a) => ({
		week: a + 1,
		share: e.ramp[a] ?? 0,
		contribution: eC(n),
		F: eC(r.div(t)),
		net: eC(n.minus(r.div(t))),
		cumulative: eC(i.div(t))
	}));
}
function gC(e, t = nC(e)) {
	let n = t.K.times(Y(e.ramp.length)), r = vC(e, t).findIndex(({ total: e }) => e.gte(n));
	return r < 0 ? null : r + 1;
}
function _C(e, t) {
	return (vC(e).slice(0, t).reduce((e, { total: t }) => e?.gte(t) ? e : t, null) ?? US).div(Y(e.ramp.length));
}
function vC(e, { CM: t, counted: n, neff: r } = nC(e)) {
	let i = r.times(KS(e.daysPerWeek)).times(t).times(n).times(sC(e)), a = Y(e.ramp.length), o = US;
	return bC(e).map((t, n) => {
		let r = i.times(Y(t)).times(yC), s = n < e.ramp.length ? Y(e.stepCosts) : US;
		return o = o.plus(r.times(a)).minus(s), {
			contribution: r,
			cost: s,
			total: o
		};
	});
}
var yC = Y("0.0000001");
function bC({ ramp: e, payments: t, everyWeeks: n }) {
	let r = Array.from({ length: Math.ceil(t / 1e3) }, (e, r) => ({
		weeks: Math.ceil(r * n / 1e3),
		part: Math.min(1e3, t - r * 1e3)
	})), i = r.at(-1)?.weeks ?? 0;
	return Array.from({ length: e.length + i }, (t, n) => r.reduce((t, { weeks: r, part: i }) => t + i * (e[n - r] ?? 0), 0));
}
// src/domain/clauses/annex/weeks.ts
var xC = [
	"low",
	"likely",
	"high",
	"target"
];
function SC(e) {
	if (!e.money) return [];
	let { input: t } = e.money, n = xC.map((e) => hC(fx(t, e))), r = Math.max(...n.map(({ length: e }) => e)) - 1, i = [...t.ramp.keys(), ...r >= t.ramp.length ? [r] : []].map((r) => {
		let i = t.ramp[r] ?? 0, a = n.map((t) => ({ runs: q(Jx(e, (t[r] ?? t.at(-1))?.cumulative ?? 0)) }));
		return {
			kind: "row",
			cells: [
				{ runs: q(K(e, r + 1)) },
				{
					runs: q(Xx(e, i)),
					soft: !0
				},
				...a
			]
		};
	}), a = [...["week", "share"].map((t) => ({
		head: e.say(`weeks.${t}`),
		align: t === "week" ? "start" : "end"
	})), ...xC.map((t) => ({
		head: e.say(`annex.case.${t}`),
		align: "end"
	}))], o = e.money.hasCost ? { note: CC(e, e.money) } : {};
	return [{
		kind: "table",
		id: "annex.weeks",
		role: "weeks",
		caption: e.say("weeks.caption"),
		columns: a,
		rows: i,
		...o,
		paths: ["economics.ramp", "economics.weeks"]
	}];
}
function CC(e, { cases: t }) {
	let n = xC.map((n) => {
		let r = t[n].paybackWeek, i = e.say(`annex.case.${n}`);
		return r === null ? e.say("weeks.never", { case: i }) : e.say("weeks.earned", {
			case: i,
			week: K(e, r)
		});
	});
	return e.say("weeks.note", { earned: n.join(" · ") });
}
// src/domain/clauses/answered.ts
function X(e, t, n, r, i) {
	if (n === void 0) return null;
	if (lr(n)) return wC(e, t, n);
	if (ur(n)) return TC(e, t, n, i);
	let a = e.answer(t, "", i), o = r(n, a.kind === "answer" ? a.by : "both");
	return typeof o == "string" ? [e.answer(t, o, i)] : o;
}
function wC(e, t, { open: n }) {
	return [e.answer(t, e.say("open.inline", { owner: e.say(`owner.${n.owner}`) }), "open")];
}
function TC(e, t, n, r) {
	return e.tell("leftOut.inline", { reason: e.answer(t, n.leftOut.reason, r) });
}
function EC(e, t, n, r) {
	let i = dr(n), a = (t, n, i) => X(e, t, n, r, i);
	return i.state === "absent" ? null : i.state === "stands" ? a(t, i.answer, i.by) : [
		...e.tell("differs.inline"),
		...q(" "),
		...a(`${t}.agency`, i.agency, "agency") ?? [],
		...q(" / "),
		...a(`${t}.client`, i.client, "client") ?? []
	];
}
var Z = (e) => e;
function DC(e, t, n, r) {
	return n && n.length > 0 ? [{
		kind: "entry",
		id: e,
		label: t,
		runs: n,
		...r && { paths: r }
	}] : [];
}
var OC = (e, t) => t ? { runs: t } : {
	runs: q(e.say("unanswered.cell")),
	soft: !0
};
// src/domain/agreement/change.ts
function kC(e, t) {
	return t.split(".").reduce((e, t) => typeof e == "object" && e ? e[t] : void 0, e);
}
// src/domain/clauses/names.ts
var AC = ["agency", "client"], jC = (e) => e === "agency" ? "client" : "agency", MC = (e) => e.shortName ?? e.legalName, NC = (e, t) => MC(e.draft.parties[t]) ?? e.say(`party.${t}`), PC = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", FC = "가나다라마바사아자차카타파하";
function IC({ language: e }, t) {
	return (e === "ko" ? FC : PC)[t] ?? String(t + 1);
}
// src/domain/clauses/questions.ts
var LC = [
	"date",
	"title",
	"choice",
	...[
		"legalName",
		"shortName",
		"registerNumber",
		"address",
		"channel",
		"hours"
	].map((e) => `parties.${e}`),
	...[
		"name",
		"title",
		"authority"
	].map((e) => `parties.signer.${e}`),
	...[
		"name",
		"roles",
		"deputy",
		"channel",
		"mayRefuse"
	].map((e) => `people.${e}`),
	"problem.pain",
	"problem.lastTime",
	...[
		"brief",
		"metric",
		"unit",
		"direction",
		"window",
		"days",
		"period",
		"place"
	].map((e) => `goal.${e}`),
	...[
		"briefFrom",
		"reached",
		"excludedDays",
		"missingDay",
		"otherWay"
	].map((e) => `goal.${e}`),
	...[
		"past",
		"pastFrom",
		"pastTo",
		"pastDays",
		"must",
		"plan",
		"wish"
	].map((e) => `goal.levels.${e}`),
	...[
		"scale",
		"how",
		"moments",
		"record",
		"counter",
		"checker",
		"attribution"
	].map((e) => `goal.meter.${e}`),
	...[
		"who",
		"age",
		"place",
		"radius",
		"when",
		"moment",
		"mustNotice",
		"excluded",
		"evidence",
		"evidenceNote"
	].map((e) => `audience.${e}`),
	...[
		"expectation",
		"spend",
		"vat",
		"remains",
		"unitCost",
		"extra",
		"weeks",
		"daysPerWeek",
		"capacity",
		"ramp"
	].map((e) => `economics.${e}`),
	...[
		"anyway",
		"refilled",
		"extraStaff",
		"conversion",
		"lifetime",
		"costVat",
		"vatDeductible",
		"ceiling",
		"ceilingReply",
		"mediaCap",
		"note"
	].map((e) => `economics.${e}`),
	...[
		"name",
		"what",
		"cost",
		"effect",
		"clientAdds",
		"seenAfter",
		"notKnown"
	].map((e) => `options.${e}`),
	"choice.reason",
	...[
		"name",
		"unit",
		"control",
		"decidedBy",
		"owed",
		"counted"
	].map((e) => `line.stages.${e}`),
	...[
		"handOver",
		"handOverPlace",
		"agencyPart",
		"clientPart",
		"notIncluded"
	].map((e) => `line.${e}`),
	...[
		"text",
		"obligation",
		"due",
		"evidence",
		"dependsOn",
		"acts"
	].map((e) => `line.commitments.${e}`),
	"line.commitments.acceptedWhen",
	"line.limits.text",
	"line.takenBack",
	...[
		"text",
		"checkBy",
		"ifFalse"
	].map((e) => `line.assumptions.${e}`),
	...[
		"act",
		"person",
		"turnaround",
		"due",
		"ifLate"
	].map((e) => `line.duties.${e}`),
	...[
		"replyDays",
		"replacementNotice",
		"approvals",
		"rounds",
		"reporting",
		"changes",
		"payment",
		"feeModel"
	].map((e) => `terms.${e}`),
	...[
		"publicity",
		"referral",
		"ownMistakes",
		"exit",
		"ownership",
		"data",
		"liability",
		"beyondControl"
	].map((e) => `terms.${e}`),
	...[
		"disputes",
		"law",
		"signing",
		"copies",
		"other"
	].map((e) => `terms.${e}`),
	...[
		"attention",
		"colleague",
		"reviews",
		"respect"
	].map((e) => `terms.${e}`)
], RC = new Set(LC), zC = (e, t) => e.say(`question.${t}.name`);
function BC(e, t) {
	let n = VC(t), r = [
		WC(e, t),
		GC(e, t),
		n === null ? null : zC(e, n)
	].filter((e) => e !== null);
	return r.length === 0 ? t : r.join(" · ");
}
function VC(e) {
	let t = e.split(".").filter((t, n) => !/^\d+$/.test(t) && !(n === 1 && HC(e, t))), n = e.startsWith("line.limits") ? t.filter((e) => e !== "agency" && e !== "client") : t;
	for (let e = n.length; e > 0; e--) {
		let t = n.slice(0, e).join(".");
		if (RC.has(t)) return t;
	}
	return null;
}
var HC = (e, t) => e.startsWith("parties.") && (t === "agency" || t === "client"), UC = {
	date: "sign",
	parties: "table",
	people: "table",
	problem: "goal",
	goal: "goal",
	audience: "audience",
	economics: "money",
	options: "options",
	choice: "options",
	line: "line",
	terms: "terms"
};
function WC(e, t) {
	let n = UC[t.split(".")[0] ?? ""];
	return n === void 0 ? null : e.say(`section.${n}`);
}
function GC(e, t) {
	let n = /^(parties|people|options|line\.\w+)\.(?:(agency|client)\.?)?(\d+)?/.exec(t);
	if (!n) return null;
	let [, r = "", i, a] = n, o = i === "agency" || i === "client" ? [NC(e, i)] : [];
	if (a === void 0) return o[0] ?? null;
	let s = Number(a);
	if (r === "options") return e.say("options.letter", { letter: IC(e, s) });
	let c = kC(e.draft, `${r}.${a}.name`);
	return typeof c == "string" ? c : r === "line.commitments" ? KC(e, s) : [...o, String(s + 1)].join(" · ");
}
function KC(e, t) {
	let n = e.draft.line?.commitments ?? [];
	return `6.${[...n.keys()].toSorted((e, t) => qC(n[e]?.owner) - qC(n[t]?.owner) || e - t).indexOf(t) + 1}`;
}
var qC = (e) => +(e === "client");
// src/domain/language/together.ts
function JC(e, t) {
	return t === "pl" ? e.replace(/(?<![^\s(„«])([aiouwz]) /giu, "$1\xA0") : e;
}
// src/domain/clauses/tell.ts
var YC = /\uE000(\d+)\uE001/;
function XC(e, t, n, r = {}) {
	let i = [], a = {};
	for (let [e, t] of Object.entries(r)) a[e] = typeof t == "object" ? `\uE000${i.push(t) - 1}\uE001${$C(t)}` : t;
	return ZC(e(n, a), i, t);
}
function ZC(e, t, n) {
	let r = [], i = e;
	for (let e = YC.exec(i); e; e = YC.exec(i)) {
		let a = t[Number(e[1])];
		if (!a) break;
		r.push(...QC(i.slice(0, e.index), n), a), i = i.slice(e.index + e[0].length + $C(a).length);
	}
	return [...r, ...QC(i, n)];
}
var QC = (e, t) => e === "" ? [] : [{
	kind: "text",
	text: JC(e, t)
}], $C = (e) => e.kind === "mark" ? "" : e.text, ew = (e) => e.map($C).join("");
function Q(e, t) {
	return e.flatMap((e, n) => n === 0 ? e : [{
		kind: "text",
		text: t
	}, ...e]);
}
var $ = (e) => Q(e.filter((e) => e.length > 0), " ");
// src/domain/clauses/audience/audience.ts
function tw(e) {
	let { audience: t = {} } = e.draft, n = (n) => X(e, `audience.${n}`, t[n], Z);
	return [
		...nw(e, "who", n("who")),
		...nw(e, "age", rw(e)),
		...nw(e, "place", n("place")),
		...nw(e, "radius", iw(e)),
		...nw(e, "when", n("when")),
		...nw(e, "moment", n("moment")),
		...nw(e, "mustNotice", n("mustNotice")),
		...nw(e, "excluded", n("excluded")),
		...nw(e, "evidence", aw(e))
	];
}
var nw = (e, t, n) => DC(`audience.${t}`, zC(e, `audience.${t}`), n);
function rw(e) {
	let t = "audience.age", n = (n) => e.answer(t, K(e, n));
	return X(e, t, e.draft.audience?.age, ({ from: t, to: r }) => e.tell("audience.years", {
		from: n(t),
		to: n(r)
	}));
}
function iw(e) {
	let t = "audience.radius";
	return X(e, t, e.draft.audience?.radius, (n) => {
		let r = n >= 1e3, i = e.answer(t, G(e, r ? n : n * 1e3));
		return e.tell(r ? "audience.kilometres" : "audience.metres", { distance: i });
	});
}
function aw(e) {
	let { audience: t } = e.draft, n = [X(e, "audience.evidence", t?.evidence, (t) => e.say(`evidence.${t}`)), X(e, "audience.evidenceNote", t?.evidenceNote, Z)].filter((e) => e !== null);
	return n.length === 0 ? null : Q(n, ": ");
}
// src/domain/agreement/defaults.ts
var ow = {
	anyway: 2e3,
	refilled: 0,
	ramp: [
		2500,
		5e3,
		7500
	],
	daysPerWeek: 5e3,
	vatDeductible: !0
}, sw = {
	EUR: 2100,
	PLN: 2300,
	KRW: 1e3,
	USD: 0,
	GBP: 2e3,
	CHF: 810,
	SEK: 2500,
	NOK: 2500,
	DKK: 2500,
	CZK: 2100,
	HUF: 2700,
	JPY: 1e3
}, cw = (e) => [{
	share: 1e4,
	rate: sw[e]
}], lw = (e) => sw[e];
// src/domain/agreement/reckoningInputOf.ts
function uw(e, t) {
	let { economics: n = {} } = e, r = fw(e, t), i = E(n.spend), a = E(n.remains), o = mw(e, r), s = pw(e);
	if (!i || !a || !o || !s) return d(Object.entries({
		"economics.spend": i,
		"economics.remains": a,
		"economics.extra": o,
		"economics.weeks": s
	}).flatMap(([e, t]) => t ? [] : [e]));
	let c = [], l = (e, t, n) => (t === void 0 && c.push(e), t ?? n), f = l("economics.vat", E(n.vat), [...cw(e.currency)]).map(({ share: e, rate: t }) => ({
		share: e,
		rate: t
	})), p = {
		currency: e.currency,
		spend: gw(i),
		vat: f,
		...vw(n, a),
		...bw(n),
		units: o,
		capacity: l("economics.capacity", xw(n), null),
		daysPerWeek: l("economics.daysPerWeek", Sw(e), ow.daysPerWeek),
		ramp: Cw(s, l("economics.ramp", E(n.ramp), [...ow.ramp])),
		anyway: gw(l("economics.anyway", E(n.anyway), { likely: ow.anyway })),
		refilled: l("economics.refilled", E(n.refilled), ow.refilled),
		stepCosts: 0,
		costs: E(r?.cost) ?? dw,
		costVat: l("economics.costVat", E(n.costVat), lw(e.currency)),
		vatDeductible: l("economics.vatDeductible", E(n.vatDeductible), ow.vatDeductible),
		...Tw(l("economics.expectation", E(n.expectation), { keep: 0 })),
		agreedCeiling: Ew(n)
	}, m = ww(l("economics.extraStaff", E(n.extraStaff), { none: !0 }), p.daysPerWeek, s);
	return u({
		input: {
			...p,
			stepCosts: m
		},
		assumed: c,
		hasCost: E(r?.cost) !== void 0
	});
}
var dw = {
	fee: 0,
	media: 0,
	production: 0
};
function fw(e, t) {
	let n = E(e.choice), r = t ?? (n && "id" in n.option ? n.option.id : void 0);
	return e.options?.find((e) => e.id === r);
}
function pw(e) {
	let t = E(e.economics?.weeks), n = E(e.goal?.period);
	if (t !== void 0 || !n) return t;
	let r = Mn(n.end) - Mn(n.start) + 1;
	return r > 0 ? Math.ceil(r / 7) : void 0;
}
function mw(e, t) {
	let n = E(t?.effect) ?? fr(e.economics?.extra);
	if (!n) return;
	let { likely: r, low: i = r, high: a = r } = n;
	return {
		target: hw(e) ?? r,
		likely: r,
		low: i,
		high: a
	};
}
function hw(e) {
	let t = E(e.goal?.levels?.past), n = fr(e.goal?.levels?.plan);
	return t === void 0 || n === void 0 ? void 0 : Math.abs(n - t);
}
function gw({ likely: e, low: t, high: n }) {
	return t === void 0 && n === void 0 ? e : {
		target: e,
		likely: e,
		low: t ?? e,
		high: n ?? e
	};
}
var _w = (e, t) => typeof e == "number" ? t(e) : {
	target: t(e.target),
	likely: t(e.likely),
	low: t(e.low),
	high: t(e.high)
};
function vw(e, t) {
	let n = E(e.unitCost) ?? 0;
	return "amount" in t ? {
		variableShare: 0,
		remains: gw(t.amount),
		unitCost: n
	} : {
		variableShare: _w(gw(t.share), (e) => 1e4 - e),
		unitCost: n
	};
}
var yw = {
	week: 1e3,
	month: 4345,
	quarter: 13036,
	year: 52143
};
function bw({ conversion: e, lifetime: t }) {
	let [n, r] = [E(e), E(t)];
	return {
		...n && { stages: n.map((e) => gw(e.share)) },
		...r && { lifetime: {
			payments: gw(r.payments),
			everyWeeks: yw[r.every]
		} }
	};
}
function xw(e) {
	let t = E(e.capacity);
	if (t) return "free" in t ? t.free : Math.max(0, t.total - t.occupied - t.heldForLater);
}
function Sw(e) {
	let t = E(e.goal?.days);
	return E(e.economics?.daysPerWeek) ?? (t && t.length * 1e3);
}
var Cw = (e, t) => Array.from({ length: e }, (e, n) => t[n] ?? 1e4);
function ww(e, t, n) {
	return "none" in e ? 0 : Number((BigInt(e.perDay) * BigInt(t) * BigInt(n) + 500n) / 1000n);
}
function Tw(e) {
	return "keep" in e ? { keep: e.keep } : {
		keep: 0,
		expectation: e
	};
}
function Ew(e) {
	let t = E(e.ceiling);
	return t && "amount" in t ? t.amount : null;
}
// src/domain/language/writeTime.ts
function Dw(e) {
	return typeof e == "string" && /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(e);
}
function Ow(e, t, n = "sentence") {
	return t === "ko" && n === "sentence" ? Nw(e) + Pw(e) : Aw(e, t, n) + jw(t, n);
}
function kw(e, t, n, r = "sentence") {
	let i = Aw(e, n, r), a = Aw(t, n, r);
	switch (n) {
		case "en": return `${i}–${a}`;
		case "nl": return `${i}–${a}${jw(n, r)}`;
		case "pl": return r === "sentence" ? `od ${i} do ${a}` : `${i}–${a}`;
		case "ko": return r === "sentence" ? Mw(e, t) : `${i}~${a}`;
		default: return f(n);
	}
}
function Aw(e, t, n) {
	if (!Dw(e)) throw Error(`Not a clock time: ${e}`);
	let r = n === "sentence" && (t === "nl" || t === "pl") ? e.replace(/^0(?=\d)/, "") : e;
	return t === "nl" ? r.replace(":", ".") : r;
}
function jw(e, t) {
	return e === "nl" && t !== "table" ? "\xA0uur" : "";
}
function Mw(e, t) {
	let n = Nw(t) === Nw(e) ? "" : Nw(t);
	return `${Nw(e)}${Pw(e)}부터 ${n}${Pw(t)}까지`;
}
function Nw(e) {
	let t = Number(Aw(e, "ko", "table").slice(0, 2));
	return t === 24 ? "밤 " : t === 12 ? "낮 " : t < 12 ? "오전 " : "오후 ";
}
function Pw(e) {
	let t = Number(e.slice(0, 2)), n = Number(e.slice(3)), r = `${t > 12 ? t - 12 : t}시`;
	return n === 0 ? r : `${r} ${n}분`;
}
// src/domain/clauses/glance/facts.ts
function Fw(e) {
	return [{
		kind: "facts",
		id: "glance.facts",
		cells: [
			Rw(e),
			Bw(e),
			Vw(e),
			Hw(e)
		]
	}];
}
function Iw(e, t) {
	return lr(t) ? { text: e.say("open.fact") } : { text: e.say(ur(t) ? "leftOut.fact" : "unanswered.fact") };
}
function Lw(e) {
	let [t, ...n] = e.filter((e) => e);
	return {
		detail: [t, ...n].join(" · "),
		...t && n.length > 0 && { shortDetail: t }
	};
}
function Rw(e) {
	let { draft: t, say: n, language: r } = e, i = E(t.goal?.window), a = E(t.goal?.reached), o = [
		E(t.goal?.metric),
		i && kw(i.from, i.to, r, "table"),
		a && n("glance.goal.mean", { count: a.lastDays })
	];
	return {
		id: "goal",
		label: n("glance.goal.label"),
		values: [zw(e)],
		...Lw(o),
		paths: [
			"goal.levels",
			"goal.metric",
			"goal.unit",
			"goal.window",
			"goal.reached"
		]
	};
}
function zw(e) {
	let { levels: t } = e.draft.goal ?? {}, n = fr(t?.plan), r = E(t?.past), i = dr(t?.plan);
	return i.state === "differs" ? { text: e.say("differs.fact") } : n === void 0 ? Iw(e, i.state === "stands" ? i.answer : void 0) : { text: r === void 0 ? iS(e, Qx(n)) : aS(e, Qx(r), Qx(n)) };
}
function Bw(e) {
	let { draft: t, say: n } = e, r = E(t.economics?.ceiling), i = E(t.economics?.ceilingReply), a = E(fw(t)?.cost), o = a && a.fee + a.media + a.production, s = r && ("amount" in r ? W(e, r.amount) : n("glance.ceiling.none")), c = [
		r && "amount" in r && n("glance.ceiling.detail"),
		o === void 0 ? null : n("glance.ceiling.cost", { cost: W(e, o) }),
		i && "counters" in i && n("glance.ceiling.counters", { amount: W(e, i.counters) }),
		i && "declines" in i && n("glance.ceiling.declines")
	];
	return {
		id: "ceiling",
		label: n("glance.ceiling.label"),
		values: [s === void 0 ? Iw(e, t.economics?.ceiling) : { text: s }],
		...Lw(c.map((e) => e || null)),
		paths: [
			"economics.ceiling",
			"economics.ceilingReply",
			"choice",
			"options"
		]
	};
}
function Vw(e) {
	let { say: t, money: n } = e, r = n?.hasCost ? n.cases : void 0, i = (n) => ({
		text: r ? qx(e, r[n].E) : "",
		label: t(`case.${n}`)
	});
	return {
		id: "profit",
		label: t("glance.profit.label"),
		values: r ? [
			i("low"),
			i("likely"),
			i("high")
		] : [Iw(e)],
		detail: t(r ? "glance.profit.detail" : "glance.profit.needs"),
		paths: [
			"economics",
			"choice",
			"options"
		]
	};
}
function Hw(e) {
	let { say: t, money: n } = e, r = n?.hasCost ? n.cases.likely : void 0, i = n?.input.ramp.length ?? 0, a = r?.perDay != null && r.Nbe !== null, o = () => r?.perDay == null ? t("glance.breakEven.never") : iS(e, tS(r.perDay)), s = t("glance.breakEven.all", {
		count: i,
		visits: K(e, r?.Nbe ?? 0)
	});
	return {
		id: "breakEven",
		label: t("glance.breakEven.label"),
		values: [r ? { text: o() } : Iw(e)],
		...a ? Lw([t("glance.breakEven.detail", { units: cS(e) }), s]) : { detail: r ? "" : t("glance.profit.needs") },
		paths: [
			"economics",
			"choice",
			"options"
		]
	};
}
// src/domain/language/writeList.ts
var Uw = {
	en: {
		and: " and ",
		or: " or "
	},
	nl: {
		and: " en ",
		or: " of "
	},
	pl: {
		and: " i\xA0",
		or: " lub "
	},
	ko: {
		and: ", ",
		or: " 또는 "
	}
};
function Ww(e, t, n = "and") {
	let r = e.slice(0, -1).join(", "), i = e.at(-1) ?? "";
	return e.length < 2 ? i : r + Uw[t][n] + i;
}
var Gw = {
	en: "every day",
	nl: "elke dag",
	pl: "codziennie",
	ko: "매일"
};
function Kw(e, t) {
	return xx[t].weekdays[Cn.indexOf(e)] ?? "";
}
function qw(e, t) {
	let n = Cn.flatMap((t, n) => e.includes(t) ? [n] : []), r = n[0], i = n.at(-1);
	return r === void 0 || i === void 0 ? "" : n.length === Cn.length ? Gw[t] : n.length > 2 && i - r === n.length - 1 ? Jw(r, i, t) : Ww(n.map((e) => xx[t].weekdaysInList[e] ?? ""), t);
}
function Jw(e, t, n) {
	let r = xx[n].weekdaysAfterBy, i = r[e] ?? "", a = r[t] ?? "";
	return {
		en: `${i} to ${a}`,
		nl: `van ${i} tot en met ${a}`,
		pl: `od ${i} do ${a}`,
		ko: `${i}부터 ${a}까지`
	}[n];
}
// src/domain/clauses/goal/briefFrom.ts
var Yw = "goal.briefFrom", Xw = ({ party: e, roles: t }) => e === "client" && t.includes("decides");
function Zw(e) {
	let { goal: t, people: n = [] } = e.draft, r = n.find(({ id: e }) => e === E(t?.briefFrom));
	if (!r || Xw(r)) return [];
	let i = eT(e, n.filter(Xw)), [a, o] = [$w(e, r), $w(e, {
		...r,
		roles: Qw(r)
	})];
	return [{
		kind: "paragraph",
		id: "glance.briefFrom",
		role: "body",
		runs: $([a, i]),
		short: $([o, i]),
		paths: [Yw, "people"]
	}];
}
var Qw = ({ roles: e }) => e.filter((e) => e === "onlyBlocks");
function $w(e, t) {
	let n = e.answer(Yw, t.name), r = t.roles.filter((e) => e !== "decides");
	return r.length === 0 ? e.tell("glance.briefFrom.none", { name: n }) : r.length === 1 && r[0] === "onlyBlocks" ? e.tell("glance.briefFrom.onlyBlocks", { name: n }) : e.tell("glance.briefFrom.others", {
		name: n,
		roles: r.map((t) => e.say(`role.${t}`)).join(", ")
	});
}
function eT(e, t) {
	if (t.length === 0) return e.tell("glance.decides.nobody");
	let n = Ww(t.map(({ name: e }) => e), e.language);
	return e.tell("glance.decides.named", {
		count: t.length,
		names: e.answer("people", n)
	});
}
function tT(e) {
	let { goal: t, people: n = [] } = e.draft, r = X(e, Yw, t?.briefFrom, (e) => n.find(({ id: t }) => t === e)?.name ?? "");
	return DC(Yw, zC(e, Yw), r);
}
// src/domain/clauses/goal/sentence.ts
function nT(e) {
	let t = rT(e), n = [
		t,
		aT(e),
		oT(e),
		sT(e),
		cT(e)
	].filter((e) => e !== null);
	if (!t && n.length === 0) return null;
	let r = E(e.draft.goal?.metric), i = Q(n, ", ");
	return r === void 0 ? i : e.tell("goal.sentence.of", { metric: e.answer("goal.metric", r) }).concat(i, q("."));
}
function rT(e) {
	let { levels: t } = e.draft.goal ?? {}, n = fr(t?.plan);
	if (n === void 0) return null;
	let r = E(t?.past), i = {
		count: Qx(n),
		plan: e.answer("goal.levels.plan", G(e, n)),
		units: iT(e)
	};
	return r === void 0 ? e.tell("goal.sentence.level", i) : e.tell("goal.sentence.change", {
		...i,
		past: e.answer("goal.levels.past", G(e, r))
	});
}
var iT = (e) => e.answer("goal.unit", cS(e));
function aT(e) {
	let t = E(e.draft.goal?.window);
	return t ? [e.answer("goal.window", kw(t.from, t.to, e.language))] : null;
}
function oT(e) {
	let t = E(e.draft.goal?.days);
	return t ? [e.answer("goal.days", qw(t, e.language))] : null;
}
function sT(e) {
	let t = E(e.draft.goal?.place);
	return t === void 0 ? null : [e.answer("goal.place", t)];
}
function cT(e) {
	let t = E(e.draft.goal?.period);
	return t ? [e.answer("goal.period", Cx(t.start, t.end, e.language))] : null;
}
function lT(e) {
	let t = nT(e);
	return t ? [{
		kind: "voice",
		id: "goal.sentence",
		head: e.say("goal.sentence.head"),
		party: "client",
		runs: t
	}] : [];
}
// src/domain/clauses/glance/heading.ts
function uT(e) {
	return [
		dT(e),
		fT(e),
		mT(e),
		...Zw(e),
		hT(e)
	];
}
function dT(e) {
	let { draft: t, say: n, answer: r } = e, i = t.example === void 0 ? [] : [...dS(n("example.line")), ...q(" · ")], a = t.date === void 0 ? q(n("glance.noDate")) : [r("date", Zx(e, t.date))];
	return {
		kind: "paragraph",
		id: "glance.eyebrow",
		role: "eyebrow",
		runs: [
			...i,
			...q(`${n("kind")} · `),
			...a
		],
		paths: ["date"]
	};
}
var fT = (e) => ({
	kind: "title",
	id: "glance.title",
	text: pT(e),
	paths: ["title"]
});
function pT(e) {
	let { draft: t, say: n } = e, r = AC.every((e) => MC(t.parties[e]) !== void 0), i = {
		agency: NC(e, "agency"),
		client: NC(e, "client")
	};
	return E(t.title) ?? (r ? n("glance.titleOfNames", i) : n("glance.untitled"));
}
function mT(e) {
	let { draft: t, say: n, answer: r } = e, i = E(t.goal?.brief);
	return {
		kind: "paragraph",
		id: "glance.brief",
		role: "brief",
		runs: i === void 0 ? nT(e) ?? q(n("glance.noBrief")) : [r("goal.brief", i)],
		paths: ["goal.brief"]
	};
}
function hT(e) {
	return {
		kind: "paragraph",
		id: "glance.parties",
		role: "parties",
		runs: AC.flatMap((t, n) => {
			let { legalName: r, shortName: i } = e.draft.parties[t], a = `parties.${t}.${i === void 0 ? "legalName" : "shortName"}`, o = i ?? r, s = o === void 0 ? q(e.say(`glance.role.${t}`)) : e.tell(`glance.party.${t}`, { name: e.answer(a, o) });
			return [
				...n === 0 ? [] : [{
					kind: "text",
					text: e.say("glance.between"),
					joins: !0
				}],
				e.mark(t),
				...s
			];
		}),
		paths: ["parties.agency", "parties.client"]
	};
}
// src/domain/agreement/looseEndCodes.ts
var gT = [
	"no-ceiling",
	"no-meter",
	"no-counter",
	"no-person",
	"no-deadline",
	"nobody-decides",
	"no-reply-address",
	"audience-of-everybody",
	"reach-without-money",
	"result-beyond-control",
	"limit-unanswered",
	"assumption-unchecked",
	"payment-term-too-long"
], _T = /* @__PURE__ */ RegExp("no[-_. ]?repl(?:y|ies)(?! (?:after|before|on|at|outside|in|during|within|between|until)\\b)|(?:do[-_. ]?not|dont|don['’]t)[-_. ]?(?:reply|respond|answer)|mailer-daemon|unmonitored|not[-_. ]monitored|geen[-_. ]?(?:antwoord|reactie)@|niet[-_. ]?(?:beantwoorden|reageren|antwoorden)|wordt niet gelezen|nie[-_. ]?odpowiada|bez[-_. ]?odpowiedzi|발신[-_. ]?전용|(?:회신|답장|답신|수신)[-_. ]?(?:불가|안\\s?됨|금지)", "iu"), vT = /* @__PURE__ */ RegExp("\\blikes\\b(?! (?:to|it|us|them|our|the)\\b)|\\bfollow(?:ers?|s)\\b|(?<!(?:paying|paid) )\\bsubscribers?\\b|\\bimpressions?\\b|\\breach(?= (?:on|of|in|per)\\b|$)|\\b(?:page)?views\\b|\\bengagement\\b|\\bbrand awareness\\b|(?<!op)volgers?\\b|weergaven\\b|\\bimpressies\\b|bereik\\b|vind-ik-leuks|hartjes\\b|naamsbekendheid|\\blikes\\b|(?:youtube|kanaal)[- ]?abonnees|online[- ]zichtbaarheid|polubie|\\blajk|obserwując|obserwator|\\bfollowers|(?:subskrybent|subskrypcj)\\S* kanału|wyświetle|odsłon|zasięg|serdusz(?:ek|k)|rozpoznawalnoś|świadomoś\\S* marki|좋아요|팔로(?:워|잉|우)|(?<!유료\\s?)구독자|조회\\s?(?:수|건수)|노출\\s?(?:수|횟수|량|도)|하트\\s?수|(?:브랜드\\s?)인지도|도달\\s?(?:수|률|율|범위|인원|자|건수)|도달$", "iu"), yT = {
	nl: "NL",
	pl: "PL",
	ko: "KR"
}, bT = {
	"Europe/London": "GB",
	"Europe/Dublin": "IE",
	"Europe/Amsterdam": "NL",
	"Europe/Warsaw": "PL",
	"Europe/Brussels": "BE",
	"Europe/Berlin": "DE",
	"Asia/Seoul": "KR"
};
function xT({ terms: e, languages: t, timeZone: n }) {
	let r = E(e?.law)?.country;
	if (r !== void 0) return {
		country: r,
		isAssumed: !1
	};
	let i = yT[t.paper] ?? bT[n];
	return i === void 0 ? null : {
		country: i,
		isAssumed: !0
	};
}
// src/domain/agreement/statutoryTerms.ts
var ST = {
	between: "firms",
	days: 60,
	from: "invoice",
	since: "2013-03-16"
}, CT = { asOf: "2026-11-22" }, wT = {
	...ST,
	source: "2011/7/EU, art. 3(5)",
	...CT
}, TT = [
	{
		country: "NL",
		...wT
	},
	{
		country: "NL",
		between: "large-to-small",
		days: 30,
		from: "invoice",
		since: "2022-07-01",
		source: "art. 6:119a BW",
		...CT
	},
	{
		country: "PL",
		...wT
	},
	{
		country: "PL",
		between: "large-to-small",
		days: 60,
		from: "invoice",
		since: "2020-01-01",
		source: "art. 7 ust. 2a, Dz.U. 2023 poz. 1790",
		...CT
	},
	{
		country: "BE",
		...wT
	},
	{
		country: "DE",
		...wT
	},
	{
		country: "IE",
		...wT
	},
	{
		country: "GB",
		...ST,
		source: "Late Payment of Commercial Debts (Interest) Act 1998, s. 4",
		...CT
	},
	{
		country: "KR",
		between: "subcontracting",
		days: 60,
		from: "receipt",
		source: "하도급법 제13조",
		...CT
	}
];
function ET(e) {
	let t = E(e.terms?.payment)?.within, n = xT(e);
	return t === void 0 || n === null ? [] : TT.filter(({ country: e, days: r }) => e === n.country && t > r);
}
// src/domain/agreement/looseEnds.ts
function DT(e) {
	let t = {
		"no-ceiling": OT(e) ? ["economics.ceiling"] : [],
		"no-meter": kT(e, "how"),
		"no-counter": kT(e, "counter"),
		"no-person": jT(e),
		"no-deadline": NT(e),
		"nobody-decides": PT(e) ? ["people"] : [],
		"no-reply-address": FT(e),
		"audience-of-everybody": IT(e) ? ["audience.who"] : [],
		"reach-without-money": LT(e) ? ["goal.metric"] : [],
		"result-beyond-control": RT(e),
		"limit-unanswered": [...zT(e, "agency"), ...zT(e, "client")],
		"assumption-unchecked": MT(e),
		"payment-term-too-long": ET(e).length > 0 ? ["terms.payment.within"] : []
	};
	return gT.flatMap((e) => t[e].map((t) => ({
		path: t,
		code: e
	})));
}
function OT({ economics: e }) {
	let t = E(e?.ceiling);
	return t !== void 0 && "noneAgreed" in t;
}
function kT({ goal: e }, t) {
	return e?.metric === void 0 ? [] : AT(e.meter?.[t]) ? [`goal.meter.${t}`] : [];
}
var AT = (e) => e === void 0 || typeof e == "string" && ne(e), jT = ({ line: e }) => (e?.duties ?? []).flatMap(({ person: e }, t) => AT(e) ? [`line.duties.${t}.person`] : []), MT = ({ line: e }) => (e?.assumptions ?? []).flatMap(({ verifier: e, checkBy: t }, n) => e === void 0 || t === void 0 ? [`line.assumptions.${n}.checkBy`] : []);
function NT({ line: e }) {
	let t = (e?.commitments ?? []).flatMap(({ due: e, acts: t }, n) => e === void 0 && (t ?? []).length === 0 ? [`line.commitments.${n}.due`] : []), n = (e?.duties ?? []).flatMap(({ due: e, turnaround: t }, n) => AT(e) && t === void 0 ? [`line.duties.${n}.due`] : []);
	return [...t, ...n];
}
function PT({ people: e = [] }) {
	return e.length > 0 && !e.some(({ party: e, roles: t }) => e === "client" && t.includes("decides"));
}
function FT({ parties: e, people: t = [] }) {
	let n = ({ channel: e }) => typeof e == "string" && _T.test(e);
	return [...["agency", "client"].flatMap((t) => n(e[t]) ? [`parties.${t}.channel`] : []), ...t.flatMap((e, t) => n(e) ? [`people.${t}.channel`] : [])];
}
function IT({ audience: e = {} }) {
	let { who: t, place: n, radius: r, when: i, moment: a, age: o, excluded: s } = e;
	return !AT(E(t)) && [
		n,
		r,
		i,
		a,
		o,
		s
	].every(AT);
}
function LT({ goal: e, economics: t }) {
	return [E(e?.metric), E(e?.unit)?.many].filter((e) => typeof e == "string").some((e) => vT.test(e)) && E(t?.conversion) === void 0;
}
var RT = ({ line: e }) => (e?.commitments ?? []).flatMap((t, n) => t.obligation === "result" && Sr(e, t) ? [`line.commitments.${n}.obligation`] : []);
function zT({ line: e }, t) {
	return Gr(e, t) ? [] : (e?.limits?.[t] ?? []).flatMap(({ text: e, acknowledged: n }, r) => n || ne(e) ? [] : [`line.limits.${t}.${r}.text`]);
}
// src/domain/agreement/keptWords.ts
function BT(e, { code: t, path: n, sentence: r }) {
	if (gT.some((e) => e === t)) return DT(e).some((e) => e.code === t && e.path === n);
	if (r === void 0) return !0;
	let i = kC(e, n);
	return typeof i == "string" && i.includes(r);
}
// src/domain/agreement/wordingRules.ts
var VT = [
	"outcome-guarantee",
	"superlative",
	"vague-quantity",
	"no-time-window",
	"no-audience",
	"no-baseline",
	"no-measure",
	"beyond-control",
	"passive-no-owner",
	"vague-deadline",
	"open-ended-scope",
	"unlimited-effort",
	"one-sided-responsibility",
	"loophole"
];
// src/domain/money/drawn.ts
function HT(e) {
	let { units: t, spend: n, variableShare: r, remains: i, anyway: a, stages: o = [], lifetime: s } = e, c = s === void 0 ? o : [...o, s.payments];
	return [
		t,
		n,
		i ?? r,
		a,
		...c
	].map(UT);
}
function UT(e) {
	return typeof e == "number" ? cx(e) : e;
}
function WT(e) {
	let t = e.daysPerWeek / 1e3 * (e.ramp.reduce((e, t) => e + t, 0) / 1e4), n = GT(e), r = 1 - e.refilled / 1e4, i = e.capacity ?? Infinity, a = KT(e), o = qT(e);
	return (s) => {
		let [c = 0, , , l = 0] = s;
		return Math.min(c, i) / 1e3 * t * (1 - l / 1e4 * r) * o(s) * a(s) - e.stepCosts - n;
	};
}
function GT({ costs: e, vatDeductible: t, costVat: n }) {
	let r = e.fee + e.media + e.production;
	return t ? r : r * (1 + n / 1e4);
}
function KT(e) {
	let t = e.vat.reduce((e, t) => e + t.share / (1e4 + t.rate), 0), n = dx("likely", e.unitCost);
	return e.remains === void 0 ? ([, e = 0, r = 0]) => e * t * (1 - r / 1e4) - n : ([, , e = 0]) => e - n;
}
function qT({ stages: e = [], lifetime: t }) {
	let n = [...e.map(() => 1e4), ...t ? [1e3] : []];
	return (e) => n.reduce((t, n, r) => t * ((e[4 + r] ?? 0) / n), 1);
}
// src/domain/money/triangular.ts
function JT(e, t) {
	let [n, r, i] = [
		t.low,
		t.likely,
		t.high
	].map(KS);
	if (e.lte(n)) return WS;
	if (e.gt(i)) return US;
	let a = i.minus(n);
	if (e.lte(r)) {
		let t = e.minus(n);
		return WS.minus(t.times(t).div(a.times(r.minus(n))));
	}
	let o = i.minus(e);
	return o.times(o).div(a.times(i.minus(r)));
}
function YT(e, t) {
	return tC(JT(Y(t), e));
}
function XT({ low: e, likely: t, high: n }) {
	return {
		least: Math.min(e, n),
		likeliest: t,
		most: Math.max(e, n)
	};
}
function ZT({ least: e, likeliest: t, most: n }, r) {
	let i = n - e, a = t - e;
	return i === 0 ? e : r < a / i ? e + Math.sqrt(r * i * a) : n - Math.sqrt((1 - r) * i * (n - t));
}
// src/domain/money/chance.ts
var QT = 2e4, $T = 12345;
function eE(e) {
	if (!tE(e)) return null;
	let t = nE(e), n = t.reduce((e, t) => e + t, 0) / QT, r = t.reduce((e, t) => t > 0 ? e + 1 : e, 0), i = t.toSorted();
	return {
		pProfit: tC(Y(r).div(Y(QT))),
		pTarget: YT(e.units, tC(KS(e.units.target))),
		mean: iE(n),
		p10: rE(i, 10),
		p50: rE(i, 50),
		p90: rE(i, 90),
		trials: QT
	};
}
function tE(e) {
	return HT(e).some((e) => e.low !== e.high);
}
function nE(e) {
	let t = aE($T), n = HT(e).map(XT), r = WT(e), i = n.map(() => 0);
	return Float64Array.from({ length: QT }, () => {
		for (let [e, r] of n.entries()) i[e] = ZT(r, t());
		return r(i);
	});
}
function rE(e, t) {
	return iE(e[e.length * t / 100] ?? 0);
}
function iE(e) {
	let t = Math.round(Math.abs(e));
	return e < 0 && t > 0 ? -t : t;
}
function aE(e) {
	let t = e | 0;
	return () => {
		t = t + 1831565813 | 0;
		let e = Math.imul(t ^ t >>> 15, t | 1), n = e + Math.imul(e ^ e >>> 7, e | 61) ^ e;
		return ((n ^ n >>> 14) >>> 0) / 4294967296;
	};
}
// src/domain/money/expectation.ts
function oE(e, t) {
	let n = nC(e), r = lE(e, t, n);
	return {
		most: eC(r),
		gives: uE(e, t, n),
		meets: n.K.lte(r)
	};
}
function sE(e, t) {
	return lx((n) => oE(fx(e, n), t));
}
function cE(e, t) {
	return lE(e, px(e), t);
}
function lE(e, t, { Cmax: n }) {
	return "keep" in t ? YS(n.times(WS.minus(GS(t.keep)))) : "backByWeek" in t ? ZS(_C(e, t.backByWeek)) : ZS(n.times(Y(1e4)).div(Y(Math.max(1e4, t.backPerUnit))));
}
function uE(e, t, n) {
	let { E: r, K: i, Cmax: a } = n;
	if ("backByWeek" in t) return gC(e, n)?.toString() ?? null;
	let o = "keep" in t ? a.gt(US) && r.div(a) : QS(a, i);
	return o ? tC(o) : null;
}
function dE(e) {
	let t = px(e);
	return "backByWeek" in t ? !1 : "keep" in t ? t.keep === 0 : t.backPerUnit <= 1e4;
}
// src/domain/money/outcome.ts
function fE(e) {
	let t = nC(e), { neff: n, D: r, N: i, Ninc: a } = t;
	return {
		...pE(t),
		Ceil: eC(cE(e, t)),
		neff: tC(n),
		D: tC(r),
		N: tC(i),
		Ninc: tC(a),
		ROI: vE(QS(t.E, t.K)),
		...mE(t, e.costs.media),
		perDay: vE(mC(t)),
		..._E(t),
		paybackWeek: gC(e, t)
	};
}
function pE(e) {
	return {
		Snet: eC(e.Snet),
		CM: eC(e.CM),
		P0: eC(e.P0),
		F: eC(e.F),
		Cmax: eC(e.Cmax),
		K: eC(e.K),
		E: eC(e.E)
	};
}
function mE(e, t) {
	let n = hE(e), r = e.CM.times(e.counted);
	return {
		ROAS: {
			onK: vE(QS(n, e.K)),
			onMedia: vE(QS(n, Y(t)))
		},
		beROAS: {
			plain: vE(e.CM.gt(US) ? e.Snet.div(e.CM) : null),
			withAnyway: vE(r.gt(US) ? e.Snet.div(r) : null)
		}
	};
}
function hE({ Ninc: e, yielded: t, Snet: n }) {
	return e.times(t).times(n);
}
function gE(e) {
	return {
		Nbe: pC(e),
		CPAmax: QS(e.Cmax, e.N),
		CPAplan: QS(e.K, e.N)
	};
}
function _E(e) {
	let { Nbe: t, CPAmax: n, CPAplan: r } = gE(e);
	return {
		Nbe: yE(t),
		CPAmax: yE(n),
		CPAplan: yE(r)
	};
}
var vE = (e) => e && tC(e), yE = (e) => e && eC(e), bE = [
	"over-capacity",
	"cost-above-cap",
	"ceiling-breached-at-target",
	"ceiling-breached-at-likely",
	"target-outside-range",
	"never-breaks-even",
	"no-range"
];
function xE(e) {
	return {
		...lx((t) => fE(fx(e, t))),
		naive: fE(mx(e))
	};
}
function SE(e, t) {
	let { target: n, likely: r } = t, i = {
		"over-capacity": CE(e),
		"cost-above-cap": n.K > n.Cmax,
		"ceiling-breached-at-target": n.K > n.Ceil || wE(e),
		"ceiling-breached-at-likely": r.K > r.Ceil || wE(e),
		"target-outside-range": e.units.target < e.units.low || e.units.target > e.units.high,
		"never-breaks-even": n.Nbe === null || r.Nbe === null,
		"no-range": !tE(e)
	};
	return bE.filter((e) => i[e]);
}
function CE({ units: e, capacity: t }) {
	return t !== null && Math.max(e.target, e.likely, e.low, e.high) > t;
}
function wE({ costs: e, agreedCeiling: t }) {
	return t !== null && ux(e) > t;
}
// src/domain/clauses/open/keptSentences.ts
var TE = (e) => bE.some((t) => t === e);
function EE(e, t) {
	let { code: n, path: r } = e.draft.kept?.[t] ?? {
		code: "",
		path: ""
	}, i = bE.find((e) => e === n);
	if (i) return kE(e, i);
	let a = BC(e, r);
	if (DE(e, t)) return e.tell("finding.goneWords", { where: a });
	let o = [...VT, ...gT].find((e) => e === n);
	return o ? e.tell(`finding.${o}`, { where: a }) : e.tell("finding.other", {
		where: a,
		code: e.answer(`kept.${t}.code`, n)
	});
}
function DE(e, t) {
	let n = e.draft.kept?.[t];
	return n ? TE(n.code) ? e.money !== null && !OE(e.money).includes(n.code) : !BT(e.draft, n) : !1;
}
var OE = ({ input: e, cases: t }) => SE(e, t);
function kE(e, t) {
	let n = e.money;
	if (!n) return e.tell(`finding.${t}.bare`);
	if (!OE(n).includes(t)) return e.tell("finding.gone");
	let { cases: r, input: i } = n;
	return e.tell(`finding.${t}.${AE(t, n) ? "written" : "full"}`, {
		likely: iS(e, Qx(i.units.likely)),
		target: iS(e, Qx(i.units.target)),
		cost: W(e, r.likely.K),
		most: W(e, r.target.Cmax),
		proposed: W(e, r.likely.Ceil),
		proposedAtGoal: W(e, r.target.Ceil),
		offered: W(e, ux(i.costs)),
		ceiling: W(e, i.agreedCeiling ?? 0),
		free: iS(e, Qx(i.capacity ?? 0))
	});
}
function AE(e, { input: t }) {
	return (e === "ceiling-breached-at-likely" || e === "ceiling-breached-at-target") && wE(t);
}
// src/domain/clauses/line/figure.ts
function jE(e, t, n, r) {
	let { draft: i } = e, a = i.line?.stages ?? [];
	if (a.length === 0) return [];
	let o = ME(e, a, r), s = [
		"line.stages",
		"line.handOver",
		"line.handOverPlace",
		"line.agencyPart",
		"line.clientPart"
	];
	return [{
		kind: "figure",
		id: t,
		...n && { head: n },
		data: o,
		alt: FE(e, o),
		paths: s
	}];
}
function ME(e, t, n) {
	let { line: r } = e.draft;
	return {
		figure: "line",
		agency: {
			name: NC(e, "agency"),
			part: E(r?.agencyPart) ?? ""
		},
		client: {
			name: NC(e, "client"),
			part: E(r?.clientPart) ?? ""
		},
		stages: t.map((t) => ({
			name: t.name,
			below: n === "owed" ? PE(e, t) : E(t.unit) ?? ""
		})),
		handOver: NE(e),
		handOverLabel: e.say("line.handOver"),
		handOverPlace: E(r?.handOverPlace) ?? ""
	};
}
function NE(e) {
	let t = e.draft.line?.stages ?? [], n = E(e.draft.line?.handOver);
	return Math.min(t.length, n ?? t.filter((e) => e.control === "agency").length);
}
function PE(e, t) {
	return t.owed === void 0 ? "" : t.owed === "nobody" ? E(t.decidedBy) ?? e.say(`control.${t.control ?? "audience"}`) : e.say(`owed.${t.owed}`);
}
function FE(e, { stages: t, handOver: n, handOverPlace: r }) {
	let i = (t) => t.map(({ name: t, below: n }) => n === "" ? t : e.say("line.alt.link", {
		name: t,
		below: n
	})).join(", "), a = {
		count: t.length,
		agency: i(t.slice(0, n)),
		client: i(t.slice(n))
	};
	if (n === 0) return e.say("line.alt.client", a);
	if (n === t.length) return e.say("line.alt.agency", a);
	let o = r === "" ? "line.alt.both" : "line.alt.bothAt";
	return e.say(o, {
		...a,
		place: r
	});
}
// src/domain/clauses/glance/statement.ts
var IE = (e) => jE(e, "glance.line", e.say("line.head"), "owed"), LE = (e) => [{
	kind: "paragraph",
	id: "glance.statement",
	role: "statement",
	runs: q(e.say("noGuarantee.statement"))
}, {
	kind: "paragraph",
	id: "glance.explanation",
	role: "body",
	runs: e.tell("noGuarantee.explanation"),
	spare: !0
}];
function RE(e) {
	let t = e.draft.kept ?? [], n = t.flatMap((t, n) => zE(t) && !DE(e, n) ? [n] : []);
	if (n.length === 0) return [];
	let r = n.map((t) => EE(e, t)), i = t.length - n.length, a = $([
		...r,
		e.tell("glance.warnings.reasons"),
		...i > 0 ? [e.tell("glance.warnings.others", { count: i })] : []
	]);
	return [{
		kind: "warning",
		id: "glance.warnings",
		head: e.say("glance.warnings.head", { count: n.length }),
		runs: a,
		short: e.tell("glance.warnings.short", { count: n.length }),
		paths: n.map((e) => `kept.${e}`)
	}];
}
var zE = ({ code: e, path: t }) => e === "outcome-guarantee" || /^(?:economics|goal|choice|options)\b/.test(t);
// src/domain/money/noise.ts
function BE(e) {
	let { before: t, daysBefore: n, after: r, daysAfter: i, spread: a = 1e3 } = e, [o, s] = [QS(KS(t), Y(n)), QS(KS(r), Y(i))];
	if (o === null || s === null) return null;
	let c = o.plus(s).times(KS(a));
	return c.eq(US) ? "0" : tC(c.sqrt().times(Y("1.96")));
}
// src/domain/clauses/goal/noise.ts
function VE(e) {
	let t = E(e.goal?.levels?.past), n = E(e.goal?.levels?.pastDays), r = HE(e), i = UE(e);
	if (t === void 0 || n === void 0 || r === void 0) return null;
	let a = BE({
		before: t,
		daysBefore: n,
		after: r,
		daysAfter: i
	});
	return a === null ? null : {
		change: nS(a, 1).replace(/\.0$/, ""),
		days: i
	};
}
function HE(e) {
	let t = E(e.goal?.levels?.past), n = (E(fw(e)?.effect) ?? fr(e.economics?.extra))?.likely;
	if (t !== void 0 && n !== void 0) return e.goal?.direction === "down" ? Math.max(0, t - n) : t + n;
}
function UE(e) {
	let t = E(e.goal?.period), n = E(e.goal?.days);
	if (!t || t.end < t.start) return 0;
	let r = Mn(t.end) - Mn(t.start) + 1;
	if (!n) return r;
	let i = Array.from({ length: Math.min(7, r) }, (e, n) => An(jn(t.start, n))), a = (e) => n.includes(e), o = i.slice(0, r % 7).filter(a).length;
	return Math.floor(r / 7) * i.filter(a).length + o;
}
// src/domain/clauses/goal/counting.ts
function WE(e) {
	let { goal: t } = e.draft, n = [
		...KE(e, "goal.meter.scale", JE(e)),
		...KE(e, "goal.meter.how", X(e, "goal.meter.how", t?.meter?.how, Z)),
		...KE(e, "goal.meter.moments", YE(e)),
		...KE(e, "goal.meter.record", X(e, "goal.meter.record", t?.meter?.record, Z)),
		...KE(e, "goal.meter.counter", X(e, "goal.meter.counter", t?.meter?.counter, Z)),
		...KE(e, "goal.meter.checker", X(e, "goal.meter.checker", t?.meter?.checker, Z)),
		...KE(e, "goal.meter.attribution", qE(e, "goal.meter.attribution", t?.meter?.attribution)),
		...KE(e, "goal.reached", XE(e)),
		...KE(e, "goal.excludedDays", X(e, "goal.excludedDays", t?.excludedDays, Z)),
		...KE(e, "goal.missingDay", qE(e, "goal.missingDay", t?.missingDay)),
		...ZE(e),
		...KE(e, "goal.otherWay", qE(e, "goal.otherWay", t?.otherWay))
	];
	return n.length === 0 ? [] : [{
		kind: "head",
		id: "goal.counting",
		text: e.say("goal.counting")
	}, ...n];
}
function GE(e) {
	let { goal: t } = e.draft;
	return [
		[
			"goal.brief",
			t?.brief,
			X(e, "goal.brief", t?.brief, Z)
		],
		[
			"goal.metric",
			t?.metric,
			X(e, "goal.metric", t?.metric, Z)
		],
		[
			"goal.unit",
			t?.unit,
			X(e, "goal.unit", t?.unit, ({ many: e }) => e)
		],
		[
			"goal.window",
			t?.window,
			X(e, "goal.window", t?.window, (t) => kw(t.from, t.to, e.language))
		],
		[
			"goal.days",
			t?.days,
			X(e, "goal.days", t?.days, (t) => qw(t, e.language))
		],
		[
			"goal.period",
			t?.period,
			X(e, "goal.period", t?.period, ({ start: t, end: n }) => Cx(t, n, e.language))
		],
		[
			"goal.place",
			t?.place,
			X(e, "goal.place", t?.place, Z)
		]
	].flatMap(([t, n, r]) => n !== void 0 && E(n) === void 0 ? KE(e, t, r) : []);
}
var KE = (e, t, n) => DC(t, zC(e, t), n);
function qE(e, t, n) {
	return X(e, t, n, (n) => e.say(`${t}.${n}`));
}
function JE(e) {
	let t = E(e.draft.goal?.unit), n = X(e, "goal.meter.scale", e.draft.goal?.meter?.scale, Z);
	if (!t) return n;
	let r = [e.answer("goal.unit", t.one)];
	return n ? Q([r, n], ": ") : [
		...r,
		...q(" / "),
		e.answer("goal.unit", t.many)
	];
}
function YE(e) {
	let t = e.draft.goal?.meter?.moments ?? [];
	if (t.length === 0) return null;
	let n = t.map((t) => Ow(t, e.language));
	return [e.answer("goal.meter.moments", Ww(n, e.language))];
}
function XE(e) {
	let { goal: t } = e.draft, n = fr(t?.levels?.plan);
	return X(e, "goal.reached", t?.reached, ({ lastDays: r }) => {
		let i = {
			count: r,
			days: e.answer("goal.reached", K(e, r))
		};
		if (n === void 0) return e.tell("goal.reachedAtPlan", i);
		let a = e.answer("goal.levels.plan", iS(e, Qx(n)));
		return e.tell(t?.direction === "down" ? "goal.reachedBelow" : "goal.reachedAbove", {
			...i,
			level: a
		});
	});
}
function ZE(e) {
	let t = VE(e.draft);
	if (!t) return [];
	let n = e.tell("goal.noise.text", {
		count: t.days,
		change: iS(e, t.change)
	});
	return DC("goal.noise", e.say("goal.noise.label"), n, [
		"goal.levels",
		"goal.period",
		"goal.days",
		"economics.extra"
	]);
}
// src/domain/clauses/goal/levels.ts
function QE(e) {
	let t = [
		eD(e),
		rD(e, "must"),
		iD(e),
		rD(e, "wish")
	].filter((e) => e !== null);
	if (t.length === 0) return [];
	let n = [
		{
			head: e.say("level.head"),
			align: "start"
		},
		{
			head: e.say("level.units", { units: cS(e) }),
			align: "end"
		},
		{
			head: e.say("level.change"),
			align: "end"
		},
		{
			head: e.say("level.meaning"),
			align: "start"
		}
	], { direction: r } = e.draft.goal ?? {}, i = {
		kind: "table",
		id: "goal.levels",
		role: "levels",
		caption: e.say("level.caption")
	}, a = r && e.say(`level.direction.${r}`);
	return [{
		...i,
		columns: n,
		rows: t,
		...a && { note: a },
		paths: ["goal.direction", "goal.unit"]
	}];
}
function $E(e, t, n, r, i) {
	return {
		kind: "row",
		cells: [
			{ runs: dS(e.say(`level.${t}`)) },
			{ runs: n },
			{ runs: q(r) },
			{ runs: i }
		],
		paths: [`goal.levels.${t}`]
	};
}
function eD(e) {
	let t = X(e, "goal.levels.past", e.draft.goal?.levels?.past, (t) => G(e, t)), n = tD(e);
	return t || n.length > 0 ? $E(e, "past", OC(e, t).runs, "", n) : null;
}
function tD(e) {
	let { levels: t } = e.draft.goal ?? {}, n = X(e, "goal.levels.pastDays", t?.pastDays, (t) => e.tell("level.pastDays", {
		count: t,
		days: e.answer("goal.levels.pastDays", K(e, t))
	})), [r, i] = [E(t?.pastFrom), E(t?.pastTo)];
	return Q([n, ...r !== void 0 && i !== void 0 && r <= i ? [[e.answer("goal.levels.pastFrom", Cx(r, i, e.language))]] : [nD(e, "pastFrom"), nD(e, "pastTo")]].filter((e) => e !== null), " · ");
}
function nD(e, t) {
	let n = `goal.levels.${t}`;
	return X(e, n, e.draft.goal?.levels?.[t], (r) => e.tell(`level.${t}`, { date: e.answer(n, Zx(e, r)) }));
}
function rD(e, t) {
	let n = e.draft.goal?.levels?.[t], r = X(e, `goal.levels.${t}`, n, (t) => G(e, t));
	return r && $E(e, t, r, aD(e, E(n)), q(e.say(`level.means.${t}`)));
}
function iD(e) {
	let t = e.draft.goal?.levels?.plan, n = EC(e, "goal.levels.plan", t, (t) => G(e, t)), r = fr(t);
	return n && $E(e, "plan", n, aD(e, r), q(e.say("level.means.plan")));
}
function aD(e, t) {
	let n = E(e.draft.goal?.levels?.past);
	return n === void 0 || t === void 0 || t === n ? "" : (t > n ? "+" : "−") + G(e, Math.abs(t - n));
}
// src/domain/clauses/goal/problem.ts
function oD(e) {
	let { problem: t } = e.draft;
	return [...sD(e, "problem.pain", t?.pain), ...sD(e, "problem.lastTime", t?.lastTime)];
}
function sD(e, t, n) {
	let r = dr(n);
	return r.state === "absent" ? [] : r.state === "differs" ? AC.flatMap((n) => cD(e, t, n, r[n], n)) : cD(e, t, r.by, r.answer);
}
function cD(e, t, n, r, i) {
	let a = i ? `${t}.${i}` : t, o = X(e, a, r, Z, n);
	if (!o) return [];
	if (lr(r) || ur(r)) return DC(a, zC(e, t), o);
	let s = [
		...q(e.say("quote.open")),
		...o,
		...q(e.say("quote.close"))
	], c = n === "agency" ? "agency" : "client", l = {
		kind: "voice",
		id: a,
		head: zC(e, t),
		party: c,
		runs: s
	};
	if (n === "client" && !i) return [l];
	let u = AC.filter((e) => n === "both" || n === e);
	return [{
		...l,
		by: Q(u.map((t) => [e.mark(t), ...q(e.say(`party.${t}`))]), " · ")
	}];
}
// src/domain/clauses/goal/scale.ts
var lD = [
	"past",
	"must",
	"plan",
	"wish"
];
function uD(e) {
	let t = dD(e);
	if (t.marks.length < 2) return [];
	let n = t.held > 0 ? e.say("goal.scale.held", { held: iS(e, Qx(t.held)) }) : void 0, r = [
		"goal.levels",
		"goal.unit",
		"economics.capacity"
	];
	return [{
		kind: "figure",
		id: "goal.scale",
		head: e.say("goal.scale.head"),
		data: t,
		alt: gD(e, t),
		...n !== void 0 && { reading: n },
		paths: r
	}];
}
function dD(e) {
	let { levels: t } = e.draft.goal ?? {}, n = {
		past: E(t?.past),
		must: E(t?.must),
		plan: fr(t?.plan),
		wish: E(t?.wish)
	}, r = lD.flatMap((t) => {
		let r = n[t];
		return r === void 0 ? [] : [{
			level: t,
			value: r,
			label: e.say(`level.${t}`),
			text: G(e, r)
		}];
	}), { all: i, held: a } = fD(e), o = Math.max(1, ...r.map(({ value: e }) => e)), s = pD(Math.max(i, o)), c = i >= o ? i : Math.ceil(o / s) * s, l = i >= o;
	return {
		figure: "scale",
		max: c,
		maxText: l ? e.say("goal.scale.room", { all: iS(e, Qx(c)) }) : iS(e, Qx(c)),
		step: s,
		held: l ? a : 0,
		marks: r,
		ticks: hD(c, s).map((t) => ({
			value: t,
			text: G(e, t)
		}))
	};
}
function fD(e) {
	let t = E(e.draft.economics?.capacity);
	return t && "total" in t ? {
		all: t.total,
		held: t.heldForLater
	} : {
		all: 0,
		held: 0
	};
}
function pD(e) {
	let t = 1;
	for (; e / t > 9;) t = mD(t);
	return t;
}
function mD(e) {
	let t = 10 ** (String(e).length - 1);
	return e === t ? t * 2 : e === t * 2 ? t * 5 : t * 10;
}
function hD(e, t) {
	return Array.from({ length: Math.ceil(e / t) }, (e, n) => n * t);
}
function gD(e, { marks: t, max: n, held: r }) {
	let i = t.map(({ label: e, text: t }) => `${e} ${t}`).join(", "), a = e.say("goal.scale.alt", {
		max: G(e, n),
		units: cS(e),
		levels: i
	});
	return r > 0 ? `${a} ${e.say("goal.scale.held", { held: iS(e, Qx(r)) })}` : a;
}
// src/domain/clauses/line/commitments.ts
function _D(e) {
	let t = e.draft.line?.commitments ?? [];
	if (t.length === 0) return [];
	let n = [
		"",
		"commitment",
		"owedAs",
		"countedBy"
	].map((t) => ({
		head: t === "" ? "" : e.say(`commitment.${t}`),
		align: "start"
	})), r = AC.flatMap((n) => {
		let r = [...t.entries()].filter(([, { owner: e }]) => e === n);
		return r.length === 0 ? [] : [{
			kind: "band",
			party: n,
			text: NC(e, n)
		}, ...r.map(([t, n]) => vD(e, n, t))];
	});
	return [{
		kind: "table",
		id: "line.commitments",
		role: "commitments",
		caption: e.say("commitment.caption"),
		columns: n,
		rows: r
	}];
}
function vD(e, t, n) {
	let r = `line.commitments.${n}`, i = Q([[e.answer(`${r}.text`, t.text)], ...yD(e, t, r)], " · "), a = bD(e, t, r), o = [e.answer(`${r}.obligation`, e.say(`owed.${t.obligation}`))];
	return {
		kind: "row",
		cells: [
			{
				runs: q(KC(e, n)),
				soft: !0
			},
			{ runs: Q([i, ...a ? [a] : []], "\n") },
			{ runs: o },
			OC(e, xD(e, t, r))
		],
		paths: [r]
	};
}
function yD(e, t, n) {
	let r = e.draft.line?.stages?.find(({ id: e }) => e === t.stage), i = X(e, `${n}.dependsOn`, t.dependsOn, (t) => e.tell("commitment.dependsOn", { what: e.answer(`${n}.dependsOn`, t) }));
	return [...r ? [e.tell("commitment.stage", { stage: e.answer(`${n}.stage`, r.name) })] : [], ...i ? [i] : []];
}
function bD(e, { acceptedWhen: t }, n) {
	return X(e, `${n}.acceptedWhen`, t, (t) => e.tell("commitment.acceptedWhen", { what: e.answer(`${n}.acceptedWhen`, t) }));
}
function xD(e, { acts: t = [], due: n, evidence: r }, i) {
	let a = t.map((t, n) => e.tell(`commitment.act.${t.per}`, {
		times: e.answer(`${i}.acts.${n}`, K(e, t.count)),
		what: e.answer(`${i}.acts.${n}`, t.what)
	})), o = X(e, `${i}.due`, n, (t) => e.tell("commitment.due", { date: e.answer(`${i}.due`, Zx(e, t)) })), s = X(e, `${i}.evidence`, r, Z), c = [
		...a,
		o,
		s
	].filter((e) => e !== null);
	return c.length === 0 ? null : Q(c, " · ");
}
// src/domain/clauses/line/duties.ts
function SD(e) {
	return DD(e, "assumptions", [
		"assumption",
		"checkedBy",
		"ifFalse"
	], (e.draft.line?.assumptions ?? []).map((t, n) => CD(e, t, `line.assumptions.${n}`)));
}
function CD(e, { text: t, verifier: n, checkBy: r, ifFalse: i }, a) {
	let o = [n === void 0 ? null : [e.mark(n), e.answer(`${a}.verifier`, e.say(`party.${n}`))], X(e, `${a}.checkBy`, r, (t) => e.tell("commitment.due", { date: e.answer(`${a}.checkBy`, Zx(e, t)) }))].filter((e) => e !== null);
	return {
		kind: "row",
		cells: [
			{ runs: [e.answer(`${a}.text`, t)] },
			OC(e, o.length === 0 ? null : Q(o, ", ")),
			OC(e, X(e, `${a}.ifFalse`, i, Z))
		],
		paths: [a]
	};
}
function wD(e) {
	return DD(e, "duties", [
		"act",
		"person",
		"time",
		"ifLate"
	], (e.draft.line?.duties ?? []).map((t, n) => TD(e, t, `line.duties.${n}`)));
}
function TD(e, t, n) {
	let r = [X(e, `${n}.turnaround`, t.turnaround, (t) => t === 0 ? e.say("duty.sameDay") : e.tell("duty.turnaround", {
		count: t,
		days: e.answer(`${n}.turnaround`, K(e, t))
	})), X(e, `${n}.due`, t.due, Z)].filter((e) => e !== null);
	return {
		kind: "row",
		cells: [
			{ runs: [e.mark(t.party, e.say(`party.${t.party}`)), e.answer(`${n}.act`, t.act)] },
			OC(e, X(e, `${n}.person`, t.person, Z)),
			OC(e, r.length === 0 ? null : Q(r, " · ")),
			OC(e, ED(e, t, `${n}.ifLate`))
		],
		paths: [n]
	};
}
function ED(e, t, n) {
	return X(e, n, t.ifLate, (t) => t.kind === "price" ? e.tell("duty.late.price", { price: e.answer(n, W(e, t.price)) }) : e.say(`duty.late.${t.kind}`));
}
function DD(e, t, n, r) {
	if (r.length === 0) return [];
	let i = n.map((n) => ({
		head: e.say(`${t}.head.${n}`),
		align: "start"
	}));
	return [{
		kind: "table",
		id: `line.${t}`,
		role: t,
		caption: e.say(`${t}.caption`),
		columns: i,
		rows: r
	}];
}
// src/domain/clauses/line/limits.ts
function OD(e) {
	let { limits: t } = e.draft.line ?? {};
	return (t?.agency ?? []).length + (t?.client ?? []).length === 0 ? [] : [{
		kind: "facing",
		id: "line.limits",
		sides: {
			agency: kD(e, "agency"),
			client: kD(e, "client")
		},
		paths: ["line.limits.agency", "line.limits.client"]
	}];
}
function kD(e, t) {
	let { line: n } = e.draft, r = n?.limits?.[t] ?? [], i = e.say(`limit.head.${t}`);
	if (r.length > 0 && Gr(n, t)) return {
		head: i,
		items: [{
			runs: e.tell(`limit.covered.${t}`, { count: r.length }),
			note: []
		}]
	};
	let a = r.map((n, r) => ({
		runs: [e.answer(`line.limits.${t}.${r}.text`, n.text)],
		note: AD(e, n, t, `line.limits.${t}.${r}.acknowledged`)
	})), o = {
		runs: q(e.say("limit.none")),
		note: []
	};
	return {
		head: i,
		items: a.length === 0 ? [o] : a
	};
}
function AD(e, { acknowledged: t }, n, r) {
	let i = jC(n), a = e.mark(i, e.say(`party.${i}`));
	if (!t) return [a, ...e.tell(`limit.notYet.${i}`)];
	if ("question" in t) return [a, ...e.tell(`limit.asks.${i}`, { question: e.answer(r, t.question, i) })];
	let o = e.answer(r, t.by, i);
	return [a, ...e.tell(`limit.accepted.${i}`, {
		by: o,
		date: e.answer(r, Zx(e, t.on), i)
	})];
}
// src/domain/clauses/line/parts.ts
function jD(e) {
	return e.draft.line ? [{
		kind: "paragraph",
		id: "line.lead",
		role: "lead",
		runs: e.tell("line.lead")
	}, ...jE(e, "line.figure", void 0, "unit")] : [];
}
function MD(e) {
	let { line: t } = e.draft, n = X(e, "line.handOverPlace", t?.handOverPlace, Z), r = typeof t?.handOver == "number" ? null : X(e, "line.handOver", t?.handOver, () => ""), i = Q([
		n,
		ND(e),
		r
	].filter((e) => e !== null), " · ");
	return [
		...DC("line.handOver", zC(e, "line.handOver"), i, ["line.handOver", "line.handOverPlace"]),
		...PD(e, "agencyPart"),
		...PD(e, "clientPart")
	];
}
function ND(e) {
	let t = e.draft.line?.stages ?? [], [n, r] = [t[NE(e) - 1], t[NE(e)]];
	return n && r ? e.tell("line.between", {
		before: n.name,
		after: r.name
	}) : t.length > 0 ? e.tell("line.noHandOver") : null;
}
function PD(e, t) {
	let n = e.draft.line?.[t], r = (e.draft.line?.stages ?? []).length > 0 && E(n) !== void 0, i = `line.${t}`;
	return r ? [] : DC(i, zC(e, i), X(e, i, n, Z));
}
function FD(e) {
	let t = e.draft.line?.stages ?? [];
	if (t.length === 0) return [];
	let n = [
		"link",
		"decides",
		"owed",
		"counted"
	].map((t) => ({
		head: e.say(`links.${t}`),
		align: "start"
	})), r = t.map((t, n) => ID(e, t, `line.stages.${n}`));
	return [{
		kind: "table",
		id: "line.stages",
		role: "plain",
		caption: e.say("line.stages"),
		columns: n,
		rows: r
	}];
}
function ID(e, t, n) {
	let r = t.owed === void 0 ? null : [e.answer(`${n}.owed`, e.say(`owed.${t.owed}`))], i = [X(e, `${n}.unit`, t.unit, Z), X(e, `${n}.counted`, t.counted, Z)].filter((e) => e !== null);
	return {
		kind: "row",
		cells: [
			{ runs: [e.answer(`${n}.name`, t.name)] },
			OC(e, LD(e, t, n)),
			OC(e, r),
			OC(e, i.length === 0 ? null : Q(i, " · "))
		],
		paths: [n]
	};
}
function LD(e, t, n) {
	let r = t.control === void 0 ? null : [e.answer(`${n}.control`, e.say(`controls.${t.control}`))], i = X(e, `${n}.decidedBy`, t.decidedBy, Z), a = [r !== null && i !== null && ew(r).toLowerCase() === ew(i).toLowerCase() ? null : r, i].filter((e) => e !== null);
	return a.length === 0 ? null : Q(a, " · ");
}
function RD(e) {
	let t = (e.draft.line?.notIncluded ?? []).map((t, n) => [e.answer(`line.notIncluded.${n}`, t)]);
	return t.length === 0 ? [] : [{
		kind: "list",
		id: "line.notIncluded",
		head: zC(e, "line.notIncluded"),
		items: t
	}];
}
// src/domain/clauses/line/takenBack.ts
function zD(e) {
	let t = e.draft.line?.takenBack ?? [];
	return t.length === 0 ? [] : [...DC("line.takenBack", e.say("takenBack.head"), e.tell("takenBack.lead")), {
		kind: "list",
		id: "line.takenBack.said",
		items: t.map((t, n) => BD(e, t, `line.takenBack.${n}`)),
		paths: ["line.takenBack"]
	}];
}
function BD(e, { text: t, from: n }, r) {
	let i = n === void 0 ? [] : [...q(" · "), e.answer(`${r}.from`, n)];
	return [
		...q(e.say("quote.open")),
		e.answer(`${r}.text`, t),
		...q(e.say("quote.close")),
		...i
	];
}
// src/domain/money/profitLine.ts
function VD(e, t) {
	return eC(nC({
		...fx(e, "likely"),
		units: t
	}).Cmax);
}
function HD(e, t) {
	let n = {
		...fx(e, "likely"),
		units: t
	};
	return eC(cE(n, nC(n)));
}
function UD(e) {
	return WD(e).map((t) => ({
		name: t,
		low: GD(e, t, "low"),
		high: GD(e, t, "high")
	})).toSorted((e, t) => Math.abs(t.high - t.low) - Math.abs(e.high - e.low));
}
function WD(e) {
	let { units: t, spend: n, variableShare: r, remains: i, unitCost: a, anyway: o, stages: s = [], lifetime: c } = e, l = {
		unitCost: a,
		anyway: o
	}, u = i === void 0 ? {
		units: t,
		spend: n,
		variableShare: r
	} : {
		units: t,
		remains: i
	}, d = Object.fromEntries(s.map((e, t) => [`stages.${t}`, e])), f = {
		...u,
		...l,
		...d,
		payments: c?.payments ?? 1e3
	};
	return Object.entries(f).filter(([, e]) => dx("low", e) !== dx("high", e)).map(([e]) => e);
}
function GD(e, t, n) {
	return eC(nC(KD(fx(e, "likely"), fx(e, n), t)).E);
}
function KD(e, t, n) {
	if (!n.startsWith("stages.")) return {
		...e,
		[n]: t[n]
	};
	let r = Number(n.slice(7));
	return {
		...e,
		stages: e.stages.with(r, t.stages[r] ?? 0)
	};
}
// src/domain/clauses/money/amountTicks.ts
function qD(e, t, n, r) {
	let i = pD(Math.ceil((n - t) / r)) * r, a = Math.floor(t / i);
	return Array.from({ length: Math.ceil(n / i) - a + 1 }, (e, t) => (a + t) * i).map((t) => ({
		value: t,
		text: JD(e, t / r, i / r)
	}));
}
function JD(e, t, n) {
	return e.language === "ko" && n % 1e4 == 0 && t !== 0 ? `${K(e, t / 1e4)}만` : K(e, t);
}
// src/domain/clauses/money/breakEven.ts
function YD(e) {
	let t = e.money?.input, n = t && (t.capacity ?? Math.max(t.units.high, t.units.target, t.units.likely));
	if (!e.money?.hasCost || !t || !n) return [];
	let r = XD(e, t, n), i = e.say(r.breakEven ? "figure.reading" : "figure.readingNever", { capacity: iS(e, Qx(n)) });
	return [{
		kind: "figure",
		id: "money.breakEven",
		head: e.say("figure.head"),
		data: r,
		alt: tO(e, r, n),
		reading: i,
		paths: ["economics", "choice"]
	}];
}
function XD(e, t, n) {
	let { say: r } = e, { likely: i } = e.money?.cases ?? {}, [a, o] = [VD(t, 0), VD(t, n)], s = i?.K ?? 0, c = i?.perDay == null ? null : ZD(i.perDay), l = [Math.min(a, 0), Math.max(o, s, 1)], u = {
		atNone: HD(t, 0),
		atCapacity: HD(t, n),
		label: r("figure.ceiling")
	};
	return {
		figure: "break-even",
		capacity: n,
		profit: {
			atNone: a,
			atCapacity: o,
			label: r("figure.profit"),
			text: W(e, o)
		},
		ceiling: dE(t) ? null : {
			...u,
			text: W(e, u.atCapacity)
		},
		cost: {
			amount: s,
			label: r("figure.cost"),
			text: W(e, s)
		},
		breakEven: c === null || c > n ? null : {
			at: c,
			label: r("figure.breakEven"),
			text: QD(e)
		},
		points: $D(e, t, n),
		axisX: {
			title: r("figure.axisX", { units: cS(e) }),
			ticks: eO(e, n)
		},
		axisY: {
			title: r("figure.axisY", {
				count: t.ramp.length,
				currency: r(`currency.${t.currency}`)
			}),
			ticks: qD(e, ...l, Sn(e.draft.currency))
		}
	};
}
function ZD(e) {
	let [t = "0", n = ""] = e.split(".");
	return Number(t + n.padEnd(3, "0").slice(0, 3)) + +!!/[1-9]/.test(n.slice(3));
}
var QD = (e) => e.say("figure.aDay", { units: iS(e, tS(e.money?.cases.likely.perDay ?? "0")) });
function $D(e, t, n) {
	return [
		"low",
		"likely",
		"target"
	].flatMap((r) => {
		let i = Math.min(t.units[r], n), a = e.say(`figure.point.${r}`, { number: G(e, t.units[r]) });
		return t.units[r] > n ? [] : [{
			at: i,
			profit: VD(t, i),
			label: a
		}];
	});
}
var eO = (e, t) => [...hD(t, Math.max(1, pD(t))), t].map((t) => ({
	value: t,
	text: G(e, t)
}));
function tO(e, t, n) {
	let r = (t) => W(e, t).replace("−", `${e.say("figure.minus")} `), i = {
		none: r(t.profit.atNone),
		all: r(t.profit.atCapacity),
		capacity: iS(e, Qx(n)),
		cost: t.cost.text
	};
	return [t.breakEven ? e.say("figure.alt", {
		...i,
		at: t.breakEven.text
	}) : e.say("figure.altNever", i), ...t.points.map(({ label: n, profit: r }) => e.say(r >= t.cost.amount ? "figure.above" : "figure.below", { label: n }))].join(" ");
}
// src/domain/clauses/money/ceiling.ts
function nO(e) {
	return [
		...rO(e),
		...aO(e),
		...oO(e),
		...sO(e)
	];
}
function rO(e) {
	let t = "economics.ceiling", n = X(e, t, e.draft.economics?.ceiling, (t) => "amount" in t ? $([e.tell("money.ceiling.amount", { amount: {
		kind: "strong",
		text: W(e, t.amount)
	} }), iO(e, t.amount)]) : e.tell("money.ceiling.none"));
	return DC(t, zC(e, t), n, [t]);
}
function iO(e, t) {
	let n = e.money?.input;
	return !n || n.vatDeductible ? [] : e.tell("money.ceiling.withVat", { amount: W(e, uC(t, n)) });
}
function aO(e) {
	let t = "economics.ceilingReply", n = X(e, t, e.draft.economics?.ceilingReply, (n) => {
		if ("accepts" in n) {
			let r = e.tell("money.reply.accepts");
			return n.on === void 0 ? r : e.tell("money.reply.acceptsOn", { date: e.answer(t, Zx(e, n.on)) });
		}
		let r = e.answer(t, n.reason);
		return "declines" in n ? e.tell("money.reply.declines", { reason: r }) : e.tell("money.reply.counters", {
			reason: r,
			amount: e.answer(t, W(e, n.counters))
		});
	});
	return DC(t, zC(e, t), n, [t]);
}
function oO(e) {
	let t = "economics.mediaCap", n = X(e, t, e.draft.economics?.mediaCap, (n) => e.tell("money.mediaCap", { amount: e.answer(t, W(e, n)) }));
	return DC(t, zC(e, t), n);
}
function sO(e) {
	if (!e.money) return [];
	let { cases: t, input: n } = e.money, r = E(e.draft.economics?.ceiling), i = r && "amount" in r ? $([e.tell("money.three.own", { amount: e.answer("economics.ceiling", W(e, r.amount)) }), e.tell(cO(e) ? "money.three.binds" : "money.three.bindsLater")]) : e.tell("money.three.noOwn"), a = [
		$([e.tell("money.three.most", {
			amount: W(e, t.target.Cmax),
			units: iS(e, Qx(n.units.target))
		}), e.tell("money.three.mostLikely", {
			amount: W(e, t.likely.Cmax),
			units: iS(e, Qx(n.units.likely))
		})]),
		lO(e, e.money),
		i
	];
	return [{
		kind: "list",
		id: "money.three",
		head: e.say("money.three.head"),
		items: a
	}, ...uO(e)];
}
function cO(e) {
	let t = E(e.draft.economics?.ceilingReply);
	return t !== void 0 && "accepts" in t;
}
function lO(e, { cases: t, input: n }) {
	if (dE(n)) return e.tell("money.three.proposedSame");
	let r = {
		amount: W(e, t.likely.Ceil),
		atGoal: W(e, t.target.Ceil)
	}, i = px(n);
	return "keep" in i ? e.tell("money.three.proposed", {
		...r,
		keep: Xx(e, i.keep)
	}) : "backByWeek" in i ? e.tell("money.three.proposedByWeek", {
		...r,
		week: K(e, i.backByWeek)
	}) : e.tell("money.three.proposedPerUnit", {
		...r,
		times: Yx(e, $x(i.backPerUnit, 4))
	});
}
function uO(e) {
	return [{
		kind: "paragraph",
		id: "money.vatNote",
		role: "note",
		runs: q(e.say(e.money?.input.vatDeductible ? "money.vatNote" : "money.vatNoteGross"))
	}];
}
// src/domain/money/aboutRuns.ts
var dO = [
	10,
	15,
	20,
	25,
	30,
	40,
	50,
	100
];
function fO(e) {
	let t = Number(e);
	if (t > .5) {
		let { times: e, of: n } = fO(String(1 - t));
		return {
			times: n - e,
			of: n
		};
	}
	if (t < .005) return {
		times: 0,
		of: 100
	};
	if (t >= .1) return {
		times: Math.round(t * 10),
		of: 10
	};
	let n = (e) => Math.abs(1 / e - t);
	return {
		times: 1,
		of: dO.reduce((e, t) => n(t) < n(e) ? t : e)
	};
}
// src/domain/money/sum.ts
function pO(e) {
	let t = nC(e), n = KS(e.daysPerWeek).times(Y(e.ramp.length));
	return eC(t.neff.times(dC(t)).minus(t.F.div(n)));
}
// src/domain/clauses/money/chance.ts
function mO(e) {
	if (!e.money) return [];
	let t = $([
		hO(e),
		gO(e),
		_O(e)
	]);
	return DC("money.sentence", e.say("money.sentence"), t, ["economics"]);
}
function hO(e) {
	let { input: t } = e.money ?? {};
	if (!t) return [];
	let n = iS(e, Qx(Math.min(t.units.target, t.capacity ?? t.units.target)));
	return e.tell("money.fullDay", {
		units: n,
		amount: W(e, pO(fx(t, "target")))
	});
}
function gO(e) {
	let t = e.money?.hasCost ? e.money.chance : null;
	return t ? e.tell("chance.profit", { cases: vO(e, t.pProfit) }) : [];
}
function _O(e) {
	let t = e.money?.chance;
	return t ? e.tell("chance.goal", { cases: vO(e, t.pTarget) }) : [];
}
function vO(e, t) {
	let { times: n, of: r } = fO(t);
	return n === 0 ? e.say("chance.hardlyAny") : n === r ? e.say("chance.nearlyAll") : e.say("chance.cases", {
		times: K(e, n),
		of: K(e, r)
	});
}
function yO(e) {
	if (!e.money) return [];
	let { naive: t, target: n } = e.money.cases;
	if (t.Cmax <= n.Cmax) return [];
	let r = {
		amount: W(e, t.Cmax),
		target: W(e, n.Cmax)
	}, i = n.Cmax > 0 ? bO(t.Cmax, n.Cmax) : null, a = i === null ? e.tell("money.optimism.bare", r) : e.tell("money.optimism.full", {
		...r,
		share: Xb(i, e.language)
	});
	return DC("money.optimism", e.say("money.optimism.label"), a, ["economics"]);
}
function bO(e, t) {
	let n = String(BigInt(e - t) * 1000000n / BigInt(t)).padStart(7, "0");
	return `${n.slice(0, -6)}.${n.slice(-6)}`;
}
// src/domain/clauses/money/expectation.ts
var xO = "economics.expectation";
function SO(e) {
	let t = X(e, xO, e.draft.economics?.expectation, (t) => CO(e, t));
	return DC(xO, zC(e, xO), t);
}
function CO(e, t) {
	return "keep" in t ? e.tell("money.expectation.keep", { share: e.answer(xO, Xx(e, t.keep)) }) : "backByWeek" in t ? e.tell("money.expectation.byWeek", { week: e.answer(xO, K(e, t.backByWeek)) }) : e.tell("money.expectation.perUnit", { times: e.answer(xO, Yx(e, $x(t.backPerUnit, 4))) });
}
function wO(e) {
	let t = "economics.note";
	return DC(t, zC(e, t), X(e, t, e.draft.economics?.note, Z));
}
// src/domain/clauses/money/heldAgainst.ts
function TO(e) {
	let t = E(e.draft.economics?.expectation);
	if (!t || !e.money?.hasCost) return [];
	let { likely: n, target: r } = sE(e.money.input, t), i = e.tell(`money.held.${EO(t)}`, {
		likely: DO(e, t, n),
		target: DO(e, t, r)
	});
	return DC("money.held", e.say("money.held.label"), i, ["economics.expectation"]);
}
function EO(e) {
	return "keep" in e ? "keep" : "backByWeek" in e ? "byWeek" : "perUnit";
}
function DO(e, t, { gives: n }) {
	return "backByWeek" in t ? n === null ? e.say("money.held.never") : e.say("money.held.week", { week: Yx(e, n) }) : n === null || n.startsWith("-") || n === "0" ? e.say("money.held.nothing") : "keep" in t ? Xb(n, e.language) : Zb(n, 2, e.language);
}
// src/domain/clauses/money/inputs.ts
function OO(e) {
	let { economics: t = {} } = e.draft, n = E(t.remains), r = [
		...AO(e),
		...jO(e, "economics.spend", E(t.spend), (t) => W(e, t)),
		...n && "share" in n ? jO(e, "economics.remains", n.share, (t) => Xx(e, t)) : [],
		...n && "amount" in n ? jO(e, "economics.remains", n.amount, (t) => W(e, t)) : [],
		...kO(e),
		...jO(e, "economics.anyway", E(t.anyway), (t) => Xx(e, t))
	], i = [
		"",
		"low",
		"likely",
		"high"
	].map((t) => ({
		head: t === "" ? "" : e.say(`caseHead.${t}`),
		align: t === "" ? "start" : "end"
	})), a = {
		kind: "table",
		id: "money.inputs",
		role: "inputs",
		caption: e.say("money.inputs"),
		columns: i,
		rows: r
	};
	return [...r.length > 0 ? [a] : [], ...NO(e)];
}
function kO(e) {
	let { conversion: t, lifetime: n } = e.draft.economics ?? {};
	return [...(E(t) ?? []).map(({ to: t, share: n }) => {
		let r = "economics.conversion";
		return MO(e, r, [...dS(`${e.say("money.row.conversion")} `), e.answer(r, t)], n, (t) => Xx(e, t));
	}), ...jO(e, "economics.lifetime", E(n)?.payments, (t) => G(e, t))];
}
function AO(e) {
	let t = dr(e.draft.economics?.extra), n = (t) => G(e, t);
	return t.state === "absent" ? [] : t.state === "stands" ? jO(e, "economics.extra", E(t.answer), n, t.by) : AC.flatMap((r) => jO(e, `economics.extra.${r}`, E(t[r]), n, r, ` · ${e.say(`party.${r}`)}`));
}
function jO(e, t, n, r, i, a = "") {
	return n ? [MO(e, t, dS(e.say(`money.row.${t.split(".")[1]}`, {
		units: cS(e),
		one: uS(e)
	}) + a), n, r, i)] : [];
}
function MO(e, t, n, { low: r, likely: i, high: a }, o, s) {
	let c = (n) => n === void 0 ? { runs: [] } : { runs: [e.answer(t, o(n), s)] };
	return {
		kind: "row",
		cells: [
			{ runs: n },
			c(r),
			c(i),
			c(a)
		],
		paths: [t]
	};
}
function NO(e) {
	let { economics: t = {} } = e.draft, n = dr(t.extra);
	return [
		["economics.extra", n.state === "stands" ? n.answer : void 0],
		["economics.extra.agency", n.state === "differs" ? n.agency : void 0],
		["economics.extra.client", n.state === "differs" ? n.client : void 0],
		["economics.spend", t.spend],
		["economics.remains", t.remains],
		["economics.conversion", t.conversion],
		["economics.lifetime", t.lifetime],
		["economics.anyway", t.anyway]
	].flatMap(([t, n]) => {
		let r = lr(n) || ur(n) ? X(e, t, n, () => "") : null;
		return DC(t, zC(e, t.split(".").slice(0, 2).join(".")), r);
	});
}
// src/domain/clauses/money/outcome.ts
var PO = [
	"low",
	"likely",
	"high",
	"target"
];
function FO(e) {
	if (!e.money) return [];
	let t = e.money.cases, n = [{
		head: "",
		align: "start"
	}, ...PO.map((t) => ({
		head: e.say(`caseHead.${t}`),
		align: "end"
	}))], r = e.money.input.ramp.length, i = LO(e), a = [
		RO(t, e.say("money.row.extra", { units: cS(e) }), ({ neff: t }) => ({
			runs: q(Yx(e, t)),
			soft: !0
		})),
		RO(t, e.say("money.out.visits", {
			count: r,
			units: cS(e)
		}), ({ Ninc: t }) => ({
			runs: q(Yx(e, t)),
			soft: !0
		})),
		RO(t, e.say("money.out.each", { one: uS(e) }), i(({ CM: e }) => e)),
		RO(t, e.say("money.out.all", { units: cS(e) }), i(({ P0: e }) => e)),
		RO(t, e.say("money.out.staff"), i(({ F: e }) => 0 - e)),
		RO(t, e.say("money.out.before"), i(({ Cmax: e }) => e), "sum"),
		...e.money.hasCost ? IO(e, e.money) : []
	];
	return [{
		kind: "table",
		id: "money.outcome",
		role: "outcome",
		caption: e.say("money.outcome"),
		columns: n,
		rows: a,
		paths: [
			"economics",
			"choice",
			"options"
		]
	}];
}
function IO(e, { input: t, cases: n }) {
	let r = LO(e);
	return [RO(n, e.say(t.vatDeductible ? "money.out.cost" : "money.out.costGross"), r(({ K: e }) => 0 - e)), RO(n, e.say("money.out.after"), r(({ E: e }) => e), "sum")];
}
var LO = (e) => (t) => (n) => ({ runs: q(W(e, t(n))) });
function RO(e, t, n, r = "row") {
	return {
		kind: r,
		cells: [{ runs: dS(t) }, ...PO.map((t) => n(e[t]))]
	};
}
// src/domain/clauses/money/paidBack.ts
function zO(e) {
	if (!e.money?.hasCost || e.money.cases.likely.K <= 0) return [];
	let t = BO(e, e.money);
	return [{
		kind: "figure",
		id: "money.paidBack",
		head: e.say("payback.head"),
		data: t,
		alt: UO(e, t),
		reading: `${e.say("payback.reading")} ${CC(e, e.money)}`,
		paths: ["economics", "choice"]
	}];
}
function BO(e, t) {
	let { input: n, cases: r } = t, i = VO(t).map((e) => ({
		name: e,
		run: hC(fx(n, e))
	})), a = Math.max(...i.map(({ run: e }) => e.length)), o = i.map(({ name: t, run: n }) => {
		let i = n.at(-1)?.cumulative ?? 0, o = Array.from({ length: a }, (e, t) => n[t]?.cumulative ?? i);
		return {
			name: t,
			label: e.say(`caseHead.${t}`),
			text: W(e, i),
			totals: o,
			week: r[t].paybackWeek
		};
	}), s = r.likely.K, c = [
		0,
		s,
		...o.flatMap(({ totals: e }) => e)
	];
	return {
		figure: "payback",
		weeks: a,
		runs: o,
		cost: {
			amount: s,
			label: e.say("figure.cost"),
			text: W(e, s)
		},
		axisX: {
			title: e.say("payback.axisX"),
			ticks: HO(e, a)
		},
		axisY: {
			title: e.say("payback.axisY", { currency: e.say(`currency.${n.currency}`) }),
			ticks: qD(e, Math.min(...c), Math.max(...c), Sn(e.draft.currency))
		}
	};
}
function VO({ input: e }) {
	let { target: t, likely: n } = e.units, r = tE(e) ? [
		"low",
		"likely",
		"high"
	] : ["likely"];
	return t === n ? r : [...r, "target"];
}
var HO = (e, t) => [...hD(t, pD(t)), t].map((t) => ({
	value: t,
	text: K(e, t)
}));
function UO(e, { runs: t, weeks: n, cost: r }) {
	let i = (t) => t.replace("−", `${e.say("figure.minus")} `), a = t.map(({ label: t, text: n }) => e.say("payback.end", {
		case: t,
		amount: i(n)
	}));
	return [e.say("payback.alt", {
		count: n,
		cost: r.text
	}), ...a].join(" ");
}
// src/domain/clauses/money/inWords.ts
var WO = (e, t, n) => e.tell("money.weeks", {
	count: t,
	weeks: n(K(e, t))
}), GO = (e, t, n) => e.tell("money.daysPerWeek", {
	count: Qx(t),
	days: n(G(e, t))
}), KO = (e, t, n) => {
	if (t.length === 0) return e.tell("money.rampNone");
	let r = t.map((t) => Xx(e, t)).join(", ");
	return e.tell("money.ramp", {
		count: t.length,
		shares: n(r)
	});
}, qO = (e, t, n) => {
	let r = t.map(({ label: t, share: r, rate: i }) => {
		let a = {
			share: n(Xx(e, r)),
			rate: n(Xx(e, i))
		};
		return t === void 0 ? e.tell("money.vatPart", a) : e.tell("money.vatNamed", {
			...a,
			name: n(t)
		});
	});
	return [
		...q(e.say("money.vat")),
		...Q(r, "; "),
		...q(".")
	];
}, JO = (e, t, n) => e.tell("money.unitCost", {
	amount: n(W(e, t)),
	one: uS(e)
}), YO = (e, { every: t }) => e.tell(`money.every.${t}`, { one: uS(e) }), XO = (e, t, n) => {
	if ("free" in t) return e.tell("money.free", { free: n(iS(e, Qx(t.free))) });
	let r = Math.max(0, t.total - t.occupied - t.heldForLater), i = (t) => n(G(e, t));
	return e.tell("money.room", {
		free: n(iS(e, Qx(r))),
		total: i(t.total),
		occupied: i(t.occupied),
		held: i(t.heldForLater)
	});
}, ZO = (e, t) => e.tell("money.anyway", { share: Xx(e, t) }), QO = (e, t, n) => e.tell("money.refilled", { share: n(Xx(e, t)) }), $O = (e, t, n) => {
	if ("none" in t) return e.tell("money.staffNone");
	let r = n(Kx(e, t.perDay));
	return t.note === void 0 ? e.tell("money.staff", { amount: r }) : e.tell("money.staffNote", {
		amount: r,
		note: n(t.note)
	});
}, ek = (e, t) => e.tell(t ? "money.vatDeductible" : "money.vatNotDeductible"), tk = (e, t, n) => e.tell("money.costVat", { rate: n(Xx(e, t)) }), nk = [
	"weeks",
	"daysPerWeek",
	"ramp",
	"vat",
	"unitCost",
	"lifetime",
	"capacity",
	"refilled",
	"extraStaff",
	"vatDeductible",
	"costVat"
];
function rk(e) {
	let t = ik(e).filter((e) => e !== null), n = nk.map((e) => `economics.${e}`);
	return t.length === 0 ? [] : [{
		kind: "list",
		id: "money.same",
		head: e.say("money.same"),
		items: t,
		paths: n
	}];
}
function ik(e) {
	return [
		ak(e, "weeks", WO),
		ak(e, "daysPerWeek", GO, (e) => e.daysPerWeek),
		ak(e, "ramp", KO, (e) => e.ramp.filter((e) => e < 1e4)),
		ak(e, "vat", qO, (e) => [...e.vat]),
		ak(e, "unitCost", JO),
		E(e.draft.economics?.lifetime) ? ak(e, "lifetime", YO) : null,
		ak(e, "capacity", XO),
		sk(e),
		ak(e, "refilled", QO, (e) => e.refilled),
		ak(e, "extraStaff", $O) ?? ok(e),
		ak(e, "vatDeductible", ek, (e) => e.vatDeductible),
		ak(e, "costVat", tk)
	];
}
function ak(e, t, n, r) {
	let i = `economics.${t}`, a = e.draft.economics?.[t], o = X(e, i, a, (t) => n(e, t, (t) => e.answer(i, t)));
	return o ? lr(a) || ur(a) ? [...q(`${zC(e, i)}: `), ...o] : o : !r || !e.money?.assumed.includes(i) ? null : ck(e, n(e, r(e.money.input), (e) => e));
}
function ok(e) {
	return e.money?.assumed.includes("economics.extraStaff") ? q(e.say("money.staffUnasked")) : null;
}
function sk(e) {
	if (!e.money?.assumed.includes("economics.anyway")) return null;
	let { anyway: t } = e.money.input;
	return ck(e, ZO(e, typeof t == "number" ? t : t.likely));
}
var ck = (e, t) => [...t, ...q(` ${e.say("money.assumed")}`)];
// src/domain/clauses/money/whatMatters.ts
function lk(e) {
	if (!e.money?.hasCost) return [];
	let t = UD(e.money.input), [n] = t;
	if (!n) return [];
	let r = dk(e, e.money, t);
	return [{
		kind: "figure",
		id: "money.matters",
		head: e.say("tornado.head"),
		data: r,
		alt: hk(e, t, r),
		reading: e.say("tornado.reading", { name: fk(e, n.name) }),
		paths: ["economics", "choice"]
	}];
}
function uk(e) {
	if (!e.money?.hasCost) return [];
	let { input: t } = e.money, [n, r] = [fx(t, "low"), fx(t, "high")], i = UD(t).map((t) => {
		let i = {
			low: pk(e, n, t.name),
			high: pk(e, r, t.name)
		}, a = [
			e.say("tornado.range", i),
			Jx(e, t.low),
			Jx(e, t.high)
		];
		return {
			kind: "row",
			cells: [{ runs: dS(fk(e, t.name)) }, ...a.map((e) => ({ runs: q(e) }))]
		};
	});
	if (i.length === 0) return [];
	let a = [{
		head: "",
		align: "start"
	}, ...[
		"tornado.of",
		"tornado.low",
		"tornado.high"
	].map((t) => ({
		head: e.say(t),
		align: "end"
	}))];
	return [{
		kind: "table",
		id: "annex.matters",
		role: "inputs",
		caption: e.say("tornado.caption", { currency: e.say(`currency.${t.currency}`) }),
		columns: a,
		rows: i,
		paths: ["economics", "choice"]
	}];
}
function dk(e, { input: t, cases: n }, r) {
	let [i, a] = [fx(t, "low"), fx(t, "high")];
	return {
		figure: "tornado",
		base: {
			amount: n.likely.E,
			label: e.say("tornado.base", { amount: qx(e, n.likely.E) })
		},
		noProfit: e.say("tornado.noProfit"),
		heads: {
			low: e.say("tornado.low"),
			high: e.say("tornado.high")
		},
		bars: r.map((t) => ({
			name: fk(e, t.name),
			range: e.say("tornado.range", {
				low: pk(e, i, t.name),
				high: pk(e, a, t.name)
			}),
			low: t.low,
			high: t.high,
			lowText: qx(e, t.low),
			highText: qx(e, t.high)
		}))
	};
}
function fk(e, t) {
	let n = mk(t), r = n === null ? void 0 : E(e.draft.economics?.conversion)?.[n]?.to;
	if (r !== void 0) return e.say("tornado.name.stage", { to: r });
	let i = t === "variableShare" ? "remains" : t;
	return e.say(`tornado.name.${i}`, {
		units: cS(e),
		one: uS(e)
	});
}
function pk(e, t, n) {
	let r = mk(n);
	if (r !== null) return Xx(e, t.stages[r] ?? 0);
	switch (n) {
		case "units":
		case "payments": return G(e, t[n]);
		case "variableShare": return Xx(e, 1e4 - t.variableShare);
		case "anyway": return Xx(e, t.anyway);
		case "remains": return W(e, t.remains ?? 0);
		default: return W(e, t[n]);
	}
}
var mk = (e) => e.startsWith("stages.") ? Number(e.slice(7)) : null;
function hk(e, t, { bars: n }) {
	let r = (t) => W(e, t).replace("−", `${e.say("figure.minus")} `);
	return n.map(({ name: n, range: i }, a) => {
		let { low: o = 0, high: s = 0 } = t[a] ?? {};
		return e.say("tornado.alt", {
			name: n,
			range: i,
			low: r(o),
			high: r(s)
		});
	}).join(" ");
}
// src/domain/clauses/open/differs.ts
function gk(e) {
	let { problem: t, goal: n, economics: r } = e.draft, i = (t) => iS(e, Qx(t)), a = (t) => _k(e, t), o = [
		...vk(e, "problem.pain", t?.pain, Z),
		...vk(e, "problem.lastTime", t?.lastTime, Z),
		...vk(e, "goal.levels.plan", n?.levels?.plan, i),
		...vk(e, "economics.extra", r?.extra, a)
	];
	if (o.length === 0) return [];
	let s = [
		"question",
		"agency",
		"client",
		"printedAs"
	].map((t) => ({
		head: e.say(`differs.head.${t}`),
		align: "start"
	}));
	return [{
		kind: "table",
		id: "open.differs",
		role: "differs",
		caption: e.say("differs.caption"),
		columns: s,
		rows: o
	}];
}
function _k(e, { low: t, likely: n, high: r }) {
	return [
		["low", t],
		["likely", n],
		["high", r]
	].flatMap(([t, n]) => n === void 0 ? [] : [`${e.say(`case.${t}`)} ${G(e, n)}`]).join(" · ");
}
function vk(e, t, n, r) {
	if (n?.agency === void 0 || n.client === void 0 || c(n.agency) === c(n.client)) return [];
	let i = (i) => OC(e, yk(e, `${t}.${i}`, n[i], r, i));
	return [{
		kind: "row",
		cells: [
			{ runs: q(BC(e, t)) },
			i("agency"),
			i("client"),
			{ runs: bk(e, t, n, r) }
		],
		paths: [t]
	}];
}
function yk(e, t, n, r, i) {
	return X(e, t, n, r, i);
}
function bk(e, t, n, r) {
	let i = dr(n);
	if (i.state !== "stands") return q(e.say("differs.notSettled"));
	let a = i.answer;
	if (lr(a) || ur(a)) return yk(e, t, a, r, "both") ?? [];
	let o = i.by === "both" ? yk(e, `${t}.value`, a, r, "both") : null;
	return o ? [
		...o,
		...q(" · "),
		...q(e.say("differs.by.both"))
	] : q(e.say(`differs.by.${i.by}`));
}
// src/domain/agreement/openPoints.ts
function xk(e) {
	return Sk(e, []);
}
function Sk(e, t) {
	return typeof e != "object" || !e ? [] : lr(e) ? [{
		path: t.join("."),
		owner: e.open.owner,
		due: e.open.due
	}] : "settled" in e && e.settled === "open" ? [{
		path: t.join("."),
		owner: "both"
	}] : Object.entries(e).flatMap(([e, n]) => Sk(n, [...t, e]));
}
// src/domain/clauses/open/open.ts
function Ck(e) {
	let t = xk(e.draft).length, n = e.draft.kept?.length ?? 0;
	return [{
		kind: "paragraph",
		id: "open.lead",
		role: "lead",
		runs: [
			...t === 0 ? e.tell("open.none") : e.tell("open.count", { count: t }),
			...q(" "),
			...n === 0 ? e.tell("kept.none") : e.tell("kept.count", { count: n })
		]
	}];
}
function wk(e) {
	return jk(e, "open", "open", [
		"",
		"what",
		"who",
		"by"
	], xk(e.draft).map(({ path: t, owner: n, due: r }, i) => {
		let a = n === "both" ? [e.mark("agency"), e.mark("client")] : [e.mark(n)], o = r === void 0 ? q(e.say("open.noDue")) : [e.answer(t, Zx(e, r), "open")];
		return {
			kind: "row",
			cells: [
				Ok(e, i),
				{ runs: q(BC(e, t)) },
				{ runs: [...a, ...q(e.say(`owner.${n}`))] },
				{ runs: o }
			],
			paths: [t]
		};
	}));
}
function Tk(e) {
	return jk(e, "leftOut", "kept", [
		"",
		"what",
		"why"
	], Ek(e.draft, []).map(([t, n], r) => {
		let i = [e.answer(t, n)];
		return {
			kind: "row",
			cells: [
				Ok(e, r),
				{ runs: q(BC(e, t)) },
				{ runs: i }
			],
			paths: [t]
		};
	}));
}
function Ek(e, t) {
	return typeof e != "object" || !e ? [] : ur(e) ? [[t.join("."), e.leftOut.reason]] : Object.entries(e).flatMap(([e, n]) => Ek(n, [...t, e]));
}
function Dk(e) {
	return jk(e, "kept", "kept", [
		"",
		"found",
		"why"
	], (e.draft.kept ?? []).map(({ by: t, code: n, path: r, reason: i }, a) => {
		let o = [...TE(n) ? q(`${BC(e, r)}: `) : [], ...EE(e, a)], s = [...kk(e, t), ...Ak(e, `kept.${a}.reason`, i)];
		return {
			kind: "row",
			cells: [
				Ok(e, a),
				{ runs: o },
				{ runs: s }
			],
			paths: [`kept.${a}`]
		};
	}));
}
var Ok = (e, t) => ({
	runs: q(K(e, t + 1)),
	soft: !0
}), kk = (e, t) => [e.mark(t, e.say(`party.${t}`))], Ak = (e, t, n) => [
	...q(e.say("quote.open")),
	e.answer(t, n),
	...q(e.say("quote.close"))
];
function jk(e, t, n, r, i) {
	if (i.length === 0) return [];
	let a = r.map((n) => ({
		head: n === "" ? "" : e.say(`${t}.head.${n}`),
		align: "start"
	}));
	return [{
		kind: "table",
		id: `open.${t}`,
		role: n,
		caption: e.say(`${t}.caption`),
		columns: a,
		rows: i
	}];
}
// src/domain/clauses/options/reckoned.ts
function Mk(e) {
	let t = E(e.draft.economics?.expectation);
	return [
		{
			id: "profit",
			head: e.say("options.profit"),
			of: ({ cases: t }) => Nk((n) => W(e, t[n].E))
		},
		{
			id: "chance",
			head: e.say("options.chance"),
			of: (t) => Pk(e, t)
		},
		...t ? [Fk(e, t)] : []
	];
}
var Nk = (e) => ({
	low: e("low"),
	likely: e("likely"),
	high: e("high")
});
function Pk(e, { chance: t, input: n }) {
	return t ? { text: vO(e, t.pProfit) } : tE(n) ? null : { text: e.say("options.noRange") };
}
function Fk(e, t) {
	return {
		id: "asked",
		head: e.say(`options.asked.${EO(t)}`, { asked: Ik(e, t) }),
		of: ({ input: n }) => {
			let r = sE(n, t);
			return Nk((n) => DO(e, t, r[n]));
		}
	};
}
function Ik(e, t) {
	return "keep" in t ? Xx(e, t.keep) : "backByWeek" in t ? K(e, t.backByWeek) : Yx(e, $x(t.backPerUnit, 4));
}
// src/domain/clauses/options/options.ts
var Lk = 4;
function Rk(e) {
	let t = e.draft.options ?? [];
	return t.length === 0 ? [] : [{
		kind: "paragraph",
		id: "options.lead",
		role: "lead",
		runs: e.tell("options.lead", { count: t.length })
	}, ...Array.from({ length: Math.ceil(t.length / Lk) }, (e, t) => t * Lk).map((n) => zk(e, t, n))];
}
function zk(e, t, n) {
	let r = t.slice(n, n + Lk).map((e, t) => ({
		option: e,
		place: n + t
	})), i = [
		Bk(e, r, "name", ({ name: t }, n) => t === void 0 ? null : [e.answer(n, t)]),
		Bk(e, r, "what", ({ what: t }, n) => X(e, n, t, Z)),
		Bk(e, r, "cost", Vk(e)),
		Uk(Bk(e, r, "effect", Hk(e), e.say("options.effect", { units: cS(e) })), r, t),
		...Mk(e).map((t) => Wk(e, r, t)),
		Bk(e, r, "clientAdds", ({ clientAdds: t }, n) => X(e, n, t, Z)),
		Bk(e, r, "seenAfter", Kk(e)),
		Bk(e, r, "notKnown", ({ notKnown: t }, n) => X(e, n, t, Z))
	].filter((e) => e !== null), a = ["", ...r.map(({ place: t }) => IC(e, t))].map((e) => ({
		head: e,
		align: "start"
	})), o = r.map(({ place: e }) => `options.${e}`), s = e.say("options.caption");
	return {
		kind: "table",
		id: `options.table.${n / Lk + 1}`,
		role: "options",
		caption: s,
		columns: a,
		rows: i,
		paths: o
	};
}
function Bk(e, t, n, r, i = zC(e, `options.${n}`)) {
	let a = t.map(({ option: e, place: t }) => r(e, `options.${t}.${n}`));
	if (a.every((e) => e === null)) return null;
	let o = t.map(({ place: e }) => `options.${e}.${n}`);
	return {
		kind: "row",
		cells: [{ runs: dS(i) }, ...a.map((t) => OC(e, t))],
		paths: o
	};
}
var Vk = (e) => ({ cost: t }, n) => X(e, n, t, ({ fee: t, media: r, production: i }) => {
	let a = [e.answer(n, W(e, t + r + i))], o = {
		fee: W(e, t),
		media: W(e, r),
		production: W(e, i)
	};
	return Q([a, q(e.say("options.costParts", o))], " · ");
}), Hk = (e) => ({ effect: t }, n) => X(e, n, t, ({ low: t, likely: r, high: i }) => Q(Gk(e, {
	low: G(e, t),
	likely: G(e, r),
	high: G(e, i)
}, (t) => e.answer(n, t)), " · "));
function Uk(e, t, n) {
	let r = Math.max(0, ...n.map((e) => E(e.effect)?.high ?? 0));
	if (e === null || e.kind === "band" || r === 0) return e;
	let i = e.cells.map((e, n) => {
		let i = E(t[n - 1]?.option.effect);
		return i ? {
			...e,
			span: {
				low: i.low,
				likely: i.likely,
				high: i.high,
				max: r
			}
		} : e;
	});
	return {
		...e,
		cells: i
	};
}
function Wk(e, t, { id: n, head: r, of: i }) {
	return Bk(e, t, n, ({ id: t }) => {
		let n = e.byOption?.[t], r = n ? i(n) : null;
		return r && ("text" in r ? q(r.text) : Q(Gk(e, r), "\n"));
	}, r);
}
function Gk(e, t, n = (e) => ({
	kind: "text",
	text: e
})) {
	return [
		"low",
		"likely",
		"high"
	].map((r) => [...q(`${e.say(`case.${r}`)} `), n(t[r])]);
}
var Kk = (e) => ({ seenAfter: t }, n) => X(e, n, t, (t) => e.tell("options.weeks", {
	count: t,
	weeks: e.answer(n, K(e, t))
}));
function qk(e) {
	let t = e.draft.choice, n = E(t), r = zC(e, "choice");
	if (!n) {
		let n = X(e, "choice", t, () => "");
		return n ? [{
			kind: "voice",
			id: "options.choice",
			head: r,
			party: "client",
			runs: n
		}] : [];
	}
	let i = Jk(e, n.option), a = X(e, "choice.reason", n.reason, Z), o = E(n.reason) !== void 0, s = a && o ? [
		...q(e.say("quote.open")),
		...a,
		...q(e.say("quote.close"))
	] : a;
	return [{
		kind: "voice",
		id: "options.choice",
		head: r,
		party: "client",
		runs: s ? Q([i, s], " ") : i,
		by: Yk(e),
		paths: ["choice"]
	}];
}
function Jk(e, t) {
	if ("none" in t) return e.tell("choice.none");
	let n = e.draft.options ?? [], r = n.findIndex(({ id: e }) => e === t.id);
	if (r < 0) return e.tell("choice.gone", { name: e.answer("choice", t.id) });
	let i = e.answer("choice", IC(e, r)), a = n[r]?.name;
	return a === void 0 ? e.tell("choice.letter", { letter: i }) : e.tell("choice.named", {
		letter: i,
		name: e.answer(`options.${r}.name`, a)
	});
}
function Yk(e) {
	let t = E(e.draft.choice), n = t?.by === void 0 ? q(e.say("party.client")) : [e.answer("choice", t.by)], r = t?.on === void 0 ? n : [
		...n,
		...q(", "),
		e.answer("choice", Zx(e, t.on))
	];
	return [
		e.mark("client"),
		...r,
		...q(" · "),
		...e.tell("choice.consequence")
	];
}
// src/domain/clauses/sign/signatures.ts
function Xk(e) {
	let t = Or(e.draft), n = {
		agency: Zk(e, "agency"),
		client: Zk(e, "client")
	};
	return [{
		kind: "signatures",
		id: "sign.fields",
		statement: e.say(`sign.statement.${t}`),
		way: t,
		fields: n,
		paths: [
			"parties.agency.signer",
			"parties.client.signer",
			"terms.signing"
		]
	}];
}
function Zk(e, t) {
	let { say: n, draft: r } = e, i = r.parties[t], a = i.legalName ?? NC(e, t), o = i.signer?.name ?? n("sign.someone"), s = E(i.signer?.title) ?? "";
	return {
		caption: n(`sign.caption.${t}`, { name: a }),
		invitation: n("sign.here"),
		tooltip: n(`sign.tooltip.${t}`, {
			signer: o,
			name: a
		}),
		lines: [
			n("sign.line.name", { name: i.signer?.name ?? "" }),
			n("sign.line.title", { title: s }),
			n("sign.line.place"),
			n("sign.line.date")
		]
	};
}
function Qk(e) {
	let { groups: t, hex: n } = e.fingerprint;
	return [{
		kind: "fingerprint",
		id: "sign.fingerprint",
		head: e.say("sign.fingerprint.head"),
		groups: t,
		detail: e.say("sign.fingerprint.detail"),
		hex: n
	}];
}
function $k(e) {
	return Or(e.draft) === "paper" ? [] : [{
		kind: "panel",
		id: "sign.honest",
		head: e.say("sign.honest.head"),
		runs: q(e.say("sign.honest.text"))
	}];
}
function eA(e) {
	let t = [
		"open",
		"attached",
		...Or(e.draft) === "paper" ? [] : ["sealed"]
	];
	return [{
		kind: "list",
		id: "sign.check",
		head: e.say("sign.check.head"),
		items: t.map((t) => q(e.say(`sign.check.${t}`)))
	}];
}
// src/domain/clauses/sign/whatIsSigned.ts
function tA(e) {
	let { draft: t, say: n } = e, r = xk(t).length, i = t.kept?.length ?? 0, a = $([
		e.tell("sign.what.text"),
		r === 0 ? e.tell("open.none") : e.tell("open.count", { count: r }),
		i === 0 ? e.tell("kept.none") : e.tell("kept.count", { count: i })
	]);
	return [
		...DC("sign.what", n("sign.what.label"), a),
		...DC("sign.replaces", n("sign.replaces.label"), nA(e)),
		...DC("sign.language", n("sign.language.label"), rA(e), ["languages"]),
		...DC("sign.reading", n("sign.reading.label"), e.tell("sign.reading.text", {
			zone: e.answer("timeZone", t.timeZone),
			currency: n(`currency.${t.currency}`)
		}), ["timeZone", "currency"]),
		...DC("sign.agreed", n("sign.agreed.label"), iA(e), ["agreed"])
	];
}
function nA({ draft: { revision: e, parent: t }, tell: n }) {
	if (t === void 0 || e === 1) return null;
	let r = kb(t).join(" ");
	return n("sign.replaces.text", {
		number: `${e}`,
		before: `${e - 1}`,
		fingerprint: r
	});
}
function rA(e) {
	let { paper: t, beside: n } = e.draft.languages;
	return n === void 0 || n === t ? e.tell(`sign.language.only.${t}`) : e.tell("sign.language.two");
}
function iA(e) {
	let t = [...(e.draft.agreed ?? []).entries()], n = AC.flatMap((n) => {
		let r = t.filter(([, { by: e }]) => e === n).map(([t, { section: r }]) => [e.answer(`agreed.${t}`, e.say(`section.${r}`), n)]);
		return r.length === 0 ? [] : [[
			e.mark(n),
			...q(`${e.say(`party.${n}`)}: `),
			...Q(r, ", ")
		]];
	});
	return n.length === 0 ? null : Q(n, " · ");
}
// src/domain/clauses/sign/whatNext.ts
function aA(e) {
	let t = oA(e);
	if (t.length === 0) return [];
	let n = t.map(({ on: t, path: n, key: r, values: i }) => e.tell(`next.${r}`, {
		...i,
		date: e.answer(n, Zx(e, t))
	}));
	return [{
		kind: "list",
		id: "sign.next",
		head: e.say("next.head"),
		items: n
	}];
}
function oA(e) {
	return [
		...sA(e),
		...cA(e),
		...lA(e)
	].toSorted((e, t) => Number(e.on > t.on) - Number(e.on < t.on));
}
function sA(e) {
	let t = E(e.draft.goal?.period);
	if (!t) return [];
	let n = "goal.period";
	return [{
		on: t.start,
		path: n,
		key: "start"
	}, {
		on: t.end,
		path: n,
		key: "end"
	}];
}
function cA(e) {
	let { terms: t } = e.draft, n = E(t?.exit)?.reviewOn, r = (E(t?.payment)?.schedule ?? []).map(({ amount: t, on: n }) => ({
		on: n,
		path: "terms.payment",
		key: "payment",
		values: { amount: W(e, t) }
	}));
	return [...n === void 0 ? [] : [{
		on: n,
		path: "terms.exit",
		key: "review"
	}], ...r];
}
function lA(e) {
	let t = xk(e.draft).flatMap(({ path: e, due: t }, n) => t === void 0 ? [] : [{
		on: t,
		path: e,
		key: "openPoint",
		values: { number: String(n + 1) }
	}]), n = (e.draft.line?.assumptions ?? []).flatMap(({ checkBy: e }, t) => {
		let n = E(e);
		return n === void 0 ? [] : [{
			on: n,
			path: `line.assumptions.${t}.checkBy`,
			key: "assumption",
			values: { number: String(t + 1) }
		}];
	});
	return [...t, ...n];
}
// src/domain/clauses/table/table.ts
function uA(e) {
	let t = [
		dA(e, "name", "legalName"),
		dA(e, "called", "shortName"),
		dA(e, "register", "registerNumber"),
		dA(e, "address", "address"),
		dA(e, "signs", "signer", pA),
		dA(e, "authority", "signer.authority", mA),
		dA(e, "channel", "channel"),
		dA(e, "hours", "hours")
	].filter((e) => e !== null);
	if (t.length === 0) return [];
	let n = [{
		head: "",
		align: "start"
	}, ...AC.map((t) => ({
		head: e.say(`party.${t}`),
		align: "start"
	}))];
	return [{
		kind: "table",
		id: "table.parties",
		role: "parties",
		caption: e.say("table.parties"),
		columns: n,
		rows: t
	}];
}
function dA(e, t, n, r = fA(n)) {
	let i = AC.map((t) => r(e, t));
	return i.every((e) => e === null) ? null : {
		kind: "row",
		cells: [{ runs: dS(e.say(`table.row.${t}`)) }, ...i.map((t) => OC(e, t))],
		paths: AC.map((e) => `parties.${e}.${n}`)
	};
}
function fA(e) {
	return (t, n) => {
		let r = `parties.${n}.${e}`;
		return X(t, r, kC(t.draft, r), Z);
	};
}
function pA(e, t) {
	let { signer: n } = e.draft.parties[t];
	if (!n) return null;
	let r = [n.name === void 0 ? null : [e.answer(`parties.${t}.signer.name`, n.name)], X(e, `parties.${t}.signer.title`, n.title, Z)].filter((e) => e !== null);
	return r.length === 0 ? null : Q(r, ", ");
}
function mA(e, t) {
	let n = e.draft.parties[t].signer?.authority;
	return n === void 0 ? null : [e.answer(`parties.${t}.signer.authority`, e.say(`authority.${n}`))];
}
function hA(e) {
	let t = "terms.replacementNotice", n = X(e, t, e.draft.terms?.replacementNotice, (n) => e.tell("table.replacement", {
		count: n,
		days: e.answer(t, K(e, n))
	}));
	return n ? [{
		kind: "paragraph",
		id: "table.replacement",
		role: "note",
		runs: "leftOut" in Object(e.draft.terms?.replacementNotice) || "open" in Object(e.draft.terms?.replacementNotice) ? [...q(`${e.say("table.replacementHead")}: `), ...n] : n
	}] : [];
}
// src/domain/clauses/table/people.ts
function gA(e) {
	let t = e.draft.people ?? [];
	return t.length === 0 ? [] : [{
		kind: "table",
		id: "table.people",
		role: "people",
		caption: e.say("table.people"),
		columns: [
			"person",
			"role",
			"deputy",
			"maySay"
		].map((t) => ({
			head: e.say(`table.head.${t}`),
			align: "start"
		})),
		rows: t.map((t, n) => _A(e, t, n))
	}];
}
function _A(e, t, n) {
	let r = `people.${n}`, i = t.roles.map((t) => e.say(`role.${t}`)).join("; ");
	return {
		kind: "row",
		cells: [
			{ runs: [e.mark(t.party, e.say(`party.${t.party}`)), ...Q(vA(e, t, r), " · ")] },
			OC(e, i === "" ? null : [e.answer(`${r}.roles`, i)]),
			OC(e, X(e, `${r}.deputy`, t.deputy, Z)),
			OC(e, yA(e, t, r))
		],
		paths: [r]
	};
}
function vA(e, t, n) {
	let r = X(e, `${n}.channel`, t.channel, Z), i = [e.answer(`${n}.name`, t.name)];
	return r ? [i, r] : [i];
}
function yA(e, t, n) {
	let r = X(e, `${n}.mayRefuse`, t.mayRefuse, Z);
	return t.roles.includes("decides") ? Q([q(e.say("table.yesAndNo")), ...r ? [r] : []], "; ") : r || (t.roles.includes("onlyBlocks") ? q(e.say("table.onlyNo")) : null);
}
// src/domain/clauses/terms/term.ts
var bA = () => !0, xA = (e) => ({ draft: t }) => t.terms?.[e] !== void 0;
function SA(e, t, n, r = []) {
	let i = `terms.${t}`, a = e.draft.terms?.[t], o = X(e, i, a, (t) => n(t, (t) => e.answer(i, t)));
	return o ? $([E(a) === void 0 ? CA(o) : o, r]) : r;
}
var CA = (e) => /[.!?]$/.test(ew(e)) ? e : [...e, ...q(".")], wA = {
	id: "approvals",
	owner: "client",
	applies: xA("approvals"),
	paths: ["terms.approvals"],
	tell: (e) => SA(e, "approvals", (t, n) => {
		let r = {
			count: t.days,
			days: n(K(e, t.days)),
			approver: n(t.approver)
		};
		return $([e.tell("terms.approvals.who", r), TA(e, t, n)]);
	})
};
function TA(e, { silence: t }, n) {
	if ("escalates" in t) return e.tell("terms.approvals.escalates");
	let r = t.acceptedAfter;
	return e.tell("terms.approvals.accepted", {
		count: r,
		days: n(K(e, r))
	});
}
// src/domain/clauses/terms/attention.ts
var EA = {
	id: "attention",
	owner: "agency",
	applies: xA("attention"),
	paths: ["terms.attention"],
	tell: (e) => SA(e, "attention", (t, n) => $([
		e.tell(`terms.attention.every.${t.every}`),
		e.tell("terms.attention.minutes", {
			count: t.minutes,
			minutes: n(K(e, t.minutes))
		}),
		t.where === void 0 ? [] : e.tell("terms.attention.where", { where: n(t.where) }),
		DA(e, t, n)
	]))
};
function DA(e, { hours: t }, n) {
	return t === void 0 ? [] : e.tell("terms.attention.hours", {
		count: t,
		hours: n(K(e, t))
	});
}
// src/domain/clauses/terms/beyondControl.ts
var OA = {
	id: "beyondControl",
	owner: "both",
	applies: xA("beyondControl"),
	paths: ["terms.beyondControl"],
	tell: (e) => SA(e, "beyondControl", ({ tellWithin: t, events: n, longStop: r }, i) => $([
		e.tell("terms.beyondControl.tell", {
			count: t,
			days: i(K(e, t))
		}),
		n === void 0 ? [] : e.tell("terms.beyondControl.events", { events: i(n) }),
		e.tell("terms.beyondControl.longStop", {
			count: r,
			days: i(K(e, r))
		})
	]))
}, kA = {
	id: "ceiling",
	owner: "both",
	applies: ({ draft: e }) => E(e.economics?.ceiling) !== void 0,
	paths: ["economics.ceiling", "economics.ceilingReply"],
	tell: (e) => {
		let t = E(e.draft.economics?.ceiling), n = E(e.draft.economics?.ceilingReply);
		if (!t) return [];
		if ("noneAgreed" in t) return e.tell("terms.ceiling.none");
		let r = e.answer("economics.ceiling", W(e, t.amount));
		return e.tell(n && "accepts" in n ? "terms.ceiling.accepted" : "terms.ceiling.notYet", { amount: r });
	}
}, AA = {
	id: "changes",
	owner: "both",
	applies: bA,
	paths: ["terms.changes"],
	tell: (e) => SA(e, "changes", (t, n) => $([
		e.tell("terms.changes.within", {
			count: t.decideWithin,
			days: n(K(e, t.decideWithin))
		}),
		jA(e, t, n),
		MA(e, t, n)
	]), e.tell("terms.changes.always"))
};
function jA(e, { free: t, price: n }, r) {
	return t ? e.tell("terms.changes.free", {
		count: t,
		times: r(K(e, t))
	}) : t === 0 && n === void 0 ? e.tell("terms.changes.none") : [];
}
function MA(e, { free: t, price: n }, r) {
	return n === void 0 ? [] : e.tell(t ? "terms.changes.further" : "terms.changes.each", { price: r(W(e, n)) });
}
// src/domain/clauses/terms/colleague.ts
var NA = {
	id: "colleague",
	owner: "both",
	applies: xA("colleague"),
	paths: ["terms.colleague"],
	tell: (e) => SA(e, "colleague", ({ refuseWithin: t }, n) => $([e.tell("terms.colleague.text"), e.tell("terms.colleague.refuse", {
		count: t,
		days: n(K(e, t))
	})]))
}, PA = {
	id: "copies",
	owner: "both",
	applies: bA,
	paths: ["terms.copies"],
	tell: (e) => SA(e, "copies", (t, n) => e.tell("terms.copies.to", { to: n(t) }), e.tell("terms.copies.always"))
}, FA = {
	id: "data",
	owner: "client",
	applies: xA("data"),
	paths: ["terms.data"],
	tell: (e) => SA(e, "data", (t) => e.tell(`terms.data.${t}`))
}, IA = {
	id: "disputes",
	owner: "both",
	applies: xA("disputes"),
	paths: ["terms.disputes"],
	tell: (e) => SA(e, "disputes", ({ talkWithin: t, cureWithin: n, mediator: r, court: i }, a) => $([
		e.tell("terms.disputes.talk", {
			count: t,
			days: a(K(e, t))
		}),
		e.tell("terms.disputes.notice", {
			count: n,
			days: a(K(e, n))
		}),
		RA(e),
		r ? e.tell("terms.disputes.mediator") : [],
		i === void 0 ? [] : e.tell("terms.disputes.court", { court: a(i) })
	]))
}, LA = [
	"NL",
	"PL",
	"KR",
	"GB"
];
function RA(e) {
	let t = xT(e.draft)?.country;
	return t !== void 0 && LA.includes(t) ? e.tell(`terms.disputes.form.${t}`) : [];
}
// src/domain/clauses/terms/duration.ts
var zA = {
	id: "duration",
	owner: "both",
	applies: ({ draft: e }) => E(e.goal?.period) !== void 0,
	paths: ["goal.period"],
	tell: (e) => {
		let t = E(e.draft.goal?.period);
		if (!t) return [];
		let n = Cx(t.start, t.end, e.language);
		return e.tell("terms.duration.text", { period: e.answer("goal.period", n) });
	}
}, BA = {
	id: "exit",
	owner: "both",
	applies: xA("exit"),
	paths: ["terms.exit"],
	tell: (e) => SA(e, "exit", ({ reviewOn: t, noticeDays: n, handOver: r }, i) => $([
		t === void 0 ? [] : e.tell("terms.exit.review", { date: i(Zx(e, t)) }),
		e.tell("terms.exit.notice", {
			count: n,
			days: i(K(e, n))
		}),
		e.tell("terms.exit.noReason"),
		e.tell("terms.exit.paid"),
		e.tell("terms.exit.decent"),
		r === void 0 ? [] : e.tell("terms.exit.handOver", { what: i(r) })
	]))
}, VA = {
	id: "languages",
	owner: "both",
	applies: ({ draft: { languages: e } }) => e.beside !== void 0 && e.beside !== e.paper,
	paths: ["languages"],
	tell: (e) => {
		let { paper: t, beside: n, prevailing: r } = e.draft.languages;
		return n === void 0 ? [] : r !== t && r !== n ? e.tell("terms.languages.open") : e.tell(`terms.languages.${r}.${r === t ? n : t}`);
	}
}, HA = [
	"NL",
	"PL",
	"KR"
], UA = {
	id: "law",
	owner: "both",
	applies: xA("law"),
	paths: ["terms.law"],
	tell: (e) => SA(e, "law", ({ country: t, region: n }, r) => {
		let i = r(e.say(`law.${t}`));
		return $([n === void 0 ? e.tell("terms.law.text", { law: i }) : e.tell("terms.law.region", {
			law: i,
			region: r(n)
		}), HA.includes(t) ? e.tell(`terms.law.words.${t}`) : []]);
	})
}, WA = {
	id: "liability",
	owner: "both",
	applies: xA("liability"),
	paths: ["terms.liability"],
	tell: (e) => SA(e, "liability", (t, n) => "cap" in t ? e.tell("terms.liability.cap", { amount: n(W(e, t.cap)) }) : "byLaw" in t ? e.tell("terms.liability.byLaw") : e.tell("terms.liability.timesFee", {
		count: t.timesFee,
		times: n(K(e, t.timesFee))
	}))
}, GA = {
	id: "carveOut",
	owner: "both",
	applies: bA,
	paths: [],
	tell: (e) => e.tell("terms.carveOut.text")
}, KA = {
	id: "noGuarantee",
	owner: "both",
	applies: bA,
	paths: [],
	tell: (e) => e.tell("terms.noGuarantee.text")
}, qA = {
	id: "ownership",
	owner: "agency",
	applies: xA("ownership"),
	paths: ["terms.ownership"],
	tell: (e) => SA(e, "ownership", (t, n) => $([
		e.tell(`terms.ownership.${t.mode}`),
		...JA(e, t, n),
		e.tell(t.onPayment ? "terms.ownership.onPayment" : "terms.ownership.onDelivery"),
		YA(e),
		e.tell(`terms.ownership.accounts.${t.accounts}`)
	]))
};
function JA(e, { uses: t, territory: n, thirdParty: r }, i) {
	return [
		t === void 0 ? [] : e.tell("terms.ownership.uses", { uses: i(t) }),
		n === void 0 ? [] : e.tell("terms.ownership.territory", { territory: i(n) }),
		r === void 0 ? [] : e.tell("terms.ownership.thirdParty", { thirdParty: i(r) })
	];
}
function YA(e) {
	let t = Er(e.draft);
	return t === null ? [] : e.tell(`terms.ownership.form${t}`);
}
// src/domain/clauses/terms/ownMistakes.ts
var XA = {
	id: "ownMistakes",
	owner: "both",
	applies: xA("ownMistakes"),
	paths: ["terms.ownMistakes"],
	tell: (e) => SA(e, "ownMistakes", ({ tellWithin: t }, n) => e.tell("terms.ownMistakes.text", {
		count: t,
		days: n(K(e, t))
	}))
}, ZA = {
	id: "feeModel",
	owner: "agency",
	applies: xA("feeModel"),
	paths: ["terms.feeModel"],
	tell: (e) => SA(e, "feeModel", (t) => e.tell(`terms.feeModel.${t}`))
}, QA = {
	id: "payment",
	owner: "both",
	applies: xA("payment"),
	paths: ["terms.payment"],
	tell: (e) => SA(e, "payment", (t, n) => $([
		$A(e, t, n),
		e.tell("terms.payment.within", {
			count: t.within,
			days: n(K(e, t.within))
		}),
		e.tell("terms.payment.doubt", {
			count: t.disputeWithin,
			days: n(K(e, t.disputeWithin))
		}),
		e.tell("terms.payment.law")
	]))
};
function $A(e, { schedule: t }, n) {
	if (t.length === 0) return [];
	let r = t.map(({ amount: t, on: r }) => e.tell("terms.payment.part", {
		amount: n(W(e, t)),
		date: n(Zx(e, r))
	}));
	return [
		...q(e.say("terms.payment.schedule")),
		...Q(r, "; "),
		...q(e.say("terms.payment.exVat"))
	];
}
// src/domain/clauses/terms/publicity.ts
var ej = {
	id: "publicity",
	owner: "both",
	applies: bA,
	paths: ["terms.publicity"],
	tell: (e) => SA(e, "publicity", (t) => e.tell(`terms.publicity.${tj(t.agencyMayNameClient, t.clientMayNameAgency)}`), E(e.draft.terms?.publicity) === void 0 ? e.tell("terms.publicity.none") : [])
};
function tj(e, t) {
	return e ? t ? "both" : "agency" : t ? "client" : "none";
}
// src/domain/clauses/terms/referral.ts
var nj = {
	id: "referral",
	owner: "agency",
	applies: bA,
	paths: ["terms.referral"],
	tell: (e) => SA(e, "referral", ({ to: t, feeDisclosed: n }, r) => $([
		e.tell("terms.referral.text"),
		t === void 0 ? [] : e.tell("terms.referral.to", { to: r(t) }),
		e.tell(n ? "terms.referral.feeNamed" : "terms.referral.feeNotNamed"),
		e.tell("terms.referral.free")
	]), E(e.draft.terms?.referral) === void 0 ? $([e.tell("terms.referral.unasked"), e.tell("terms.referral.free")]) : [])
}, rj = {
	id: "replies",
	owner: "both",
	applies: bA,
	paths: ["terms.replyDays"],
	tell: (e) => SA(e, "replyDays", (t, n) => e.tell("terms.replies.within", {
		count: t,
		days: n(K(e, t))
	}), e.tell("terms.replies.always"))
}, ij = {
	id: "reporting",
	owner: "agency",
	applies: xA("reporting"),
	paths: ["terms.reporting"],
	tell: (e) => SA(e, "reporting", (t, n) => $([
		e.tell(`terms.reporting.every.${t.every}`),
		aj(e, t, n),
		t.recommendations ? e.tell("terms.reporting.recommendations") : [],
		t.rawData ? e.tell("terms.reporting.rawData") : []
	]))
};
function aj(e, { on: t, by: n }, r) {
	let i = t && r(Kw(t, e.language)), a = n && r(Ow(n, e.language));
	return i && a ? e.tell("terms.reporting.onBy", {
		day: i,
		time: a
	}) : i ? e.tell("terms.reporting.on", { day: i }) : a ? e.tell("terms.reporting.by", { time: a }) : [];
}
// src/domain/clauses/terms/respect.ts
var oj = {
	id: "respect",
	owner: "both",
	applies: xA("respect"),
	paths: ["terms.respect"],
	tell: (e) => SA(e, "respect", ({ tellWithin: t }, n) => $([
		e.tell("terms.respect.text"),
		e.tell("terms.respect.tell", {
			count: t,
			days: n(K(e, t))
		}),
		e.tell("terms.respect.again")
	]))
}, sj = {
	id: "reviews",
	owner: "both",
	applies: xA("reviews"),
	paths: ["terms.reviews"],
	tell: (e) => SA(e, "reviews", ({ every: t }) => $([e.tell(`terms.reviews.every.${t}`), e.tell("terms.reviews.asks")]))
}, cj = {
	id: "rounds",
	owner: "agency",
	applies: xA("rounds"),
	paths: ["terms.rounds"],
	tell: (e) => SA(e, "rounds", ({ included: t, extraPrice: n }, r) => {
		let i = {
			count: t,
			rounds: r(K(e, t))
		};
		return $([
			t === 0 ? e.tell("terms.rounds.none") : e.tell("terms.rounds.included", i),
			e.tell("terms.rounds.what"),
			e.tell("terms.rounds.price", { price: r(W(e, n)) })
		]);
	})
}, lj = {
	id: "signing",
	owner: "both",
	applies: bA,
	paths: ["terms.signing"],
	tell: (e) => {
		let { draft: t } = e, n = $([
			e.tell(`terms.signing.${Or(t)}`),
			Dr(t) && Or(t) === "paper" ? e.tell("terms.signing.because") : [],
			Or(t) === "electronic" && uj(t) ? e.tell("terms.signing.actKR") : []
		]);
		return SA(e, "signing", () => n, E(t.terms?.signing) !== void 0 || lr(t.terms?.signing) ? [] : n);
	}
};
function uj({ terms: e, languages: t }) {
	let n = E(e?.law)?.country;
	return n === "KR" || n === void 0 && (t.paper === "ko" || t.beside === "ko");
}
// src/domain/clauses/terms/terms.ts
var dj = [
	KA,
	zA,
	rj,
	EA,
	NA,
	wA,
	cj,
	ij,
	sj,
	AA,
	ZA,
	QA,
	kA,
	ej,
	nj,
	XA,
	oj,
	BA,
	qA,
	FA,
	WA,
	GA,
	OA,
	IA,
	UA,
	lj,
	VA,
	PA,
	{
		id: "whole",
		owner: "both",
		applies: bA,
		paths: [],
		tell: (e) => e.tell("terms.whole.text")
	},
	{
		id: "other",
		owner: "both",
		applies: xA("other"),
		paths: ["terms.other"],
		tell: (e) => X(e, "terms.other", e.draft.terms?.other, Z) ?? []
	}
];
function fj(e) {
	return dj.filter(({ applies: t }) => t(e)).map(({ id: t, owner: n, paths: r, tell: i }, a) => ({
		kind: "clause",
		id: `terms.${t}`,
		number: `7.${a + 1}`,
		name: e.say(`terms.${t}.name`),
		...n !== "both" && { mark: e.mark(n, e.say(`party.${n}`)) },
		runs: i(e),
		paths: r
	}));
}
// src/domain/clauses/catalogue.ts
var pj = [
	{
		id: "glance",
		number: null,
		startsPage: !1,
		clauses: [
			uT,
			Fw,
			IE,
			LE,
			RE
		]
	},
	{
		id: "table",
		number: "1",
		owner: "both",
		startsPage: !0,
		clauses: [
			uA,
			gA,
			hA
		]
	},
	{
		id: "goal",
		number: "2",
		owner: "client",
		startsPage: !1,
		clauses: [
			oD,
			lT,
			tT,
			GE,
			uD,
			QE,
			WE
		]
	},
	{
		id: "audience",
		number: "3",
		owner: "client",
		startsPage: !1,
		clauses: [tw]
	},
	{
		id: "money",
		number: "4",
		owner: "client",
		startsPage: !1,
		clauses: [
			SO,
			OO,
			rk,
			wO,
			FO,
			TO,
			nO,
			mO,
			YD,
			lk,
			zO,
			yO
		]
	},
	{
		id: "options",
		number: "5",
		owner: "agency",
		startsPage: !1,
		clauses: [Rk, qk]
	},
	{
		id: "line",
		number: "6",
		owner: "both",
		startsPage: !1,
		clauses: [
			jD,
			MD,
			FD,
			_D,
			OD,
			zD,
			RD,
			SD,
			wD
		]
	},
	{
		id: "terms",
		number: "7",
		owner: "both",
		startsPage: !1,
		clauses: [fj]
	},
	{
		id: "open",
		number: "8",
		owner: "both",
		startsPage: !1,
		clauses: [
			Ck,
			wk,
			gk,
			Dk,
			Tk
		]
	},
	{
		id: "sign",
		number: "9",
		owner: "both",
		startsPage: !0,
		clauses: [
			Xk,
			$k,
			Qk,
			eA,
			tA,
			aA
		]
	},
	{
		id: "annex",
		number: "A",
		startsPage: !0,
		clauses: [
			bS,
			SC,
			uk
		]
	}
], mj = [
	["parties.agency", "agency"],
	["parties.client", "client"],
	["goal", "client"],
	["goal.meter", "both"],
	["audience", "client"],
	["problem", "client"],
	["economics", "client"],
	["economics.ceilingReply", "agency"],
	["options", "agency"],
	["choice", "client"],
	["line", "both"],
	["line.agencyPart", "agency"],
	["line.clientPart", "client"],
	["line.limits.agency", "agency"],
	["line.limits.client", "client"],
	["line.takenBack", "agency"]
], hj = [
	[/^people\.\d+/, "party"],
	[/^line\.commitments\.\d+/, "owner"],
	[/^line\.duties\.\d+/, "party"],
	[/^kept\.\d+/, "by"]
];
function gj(e, t) {
	for (let [n, r] of hj) {
		let i = n.exec(t);
		if (i) return kC(e, `${i[0]}.${r}`);
	}
	return mj.filter(([e]) => t === e || t.startsWith(`${e}.`)).at(-1)?.[1] ?? "both";
}
// src/domain/clauses/pen.ts
function _j({ count: e, ...t } = {}) {
	let n = Object.entries(t).map(([e, t]) => [e, {
		kind: "text",
		text: String(t)
	}]);
	return {
		...e !== void 0 && { count: e },
		...Object.fromEntries(n)
	};
}
function vj(e, t) {
	return {
		...t,
		draft: e,
		say: (e, n) => ew(XC(t.say, t.language, e, _j(n))),
		tell: (e, n) => XC(t.say, t.language, e, n),
		answer: (t, n, r = gj(e, t)) => ({
			kind: "answer",
			text: n,
			by: r,
			path: t
		}),
		mark: (e, t = "") => ({
			kind: "mark",
			party: e,
			spoken: t
		})
	};
}
// src/domain/paper/furniture.ts
function yj(e) {
	let { say: t, draft: n, fingerprint: r } = e;
	return {
		kind: t("kind"),
		title: pT(e),
		date: n.date === void 0 ? t("glance.noDate") : Zx(e, n.date),
		agency: NC(e, "agency"),
		client: NC(e, "client"),
		fingerprint: t("furniture.fingerprint", { groups: r.groups.join(" ") }),
		pageOf: t("furniture.pageOf"),
		continued: t("furniture.continued"),
		example: n.example === void 0 ? null : t("example.watermark"),
		language: bj(e)
	};
}
function bj({ say: e, draft: t, language: n }) {
	let { paper: r, beside: i, prevailing: a } = t.languages;
	if (i === void 0 || i === r) return null;
	let o = e(a !== r && a !== i ? "furniture.notSettled" : a === n ? "furniture.prevails" : `furniture.otherPrevails.${a}`);
	return {
		name: e("furniture.language"),
		says: o
	};
}
// src/domain/paper/paths.ts
function xj(e) {
	let t = e.kind === "table" ? e.rows.map(Sj) : [], n = Tj([
		...e.paths ?? [],
		...Ej(e).flatMap(wj),
		...t.flatMap(Cj)
	]), r = e.kind === "table" ? {
		...e,
		rows: t
	} : e;
	return n.length === 0 ? r : {
		...r,
		paths: n
	};
}
function Sj(e) {
	if (e.kind === "band") return e;
	let t = Tj([...e.paths ?? [], ...e.cells.flatMap(({ runs: e }) => wj(e))]);
	return t.length === 0 ? e : {
		...e,
		paths: t
	};
}
var Cj = (e) => e.kind === "band" ? [] : e.paths ?? [], wj = (e) => e.flatMap((e) => e.kind === "answer" ? [e.path] : []), Tj = (e) => [...new Set(e)];
function Ej(e) {
	switch (e.kind) {
		case "paragraph":
		case "entry":
		case "clause":
		case "warning":
		case "panel": return [e.runs];
		case "voice": return [e.runs, e.by ?? []];
		case "list": return e.items;
		case "facing": return [e.sides.agency, e.sides.client].flatMap(({ items: e }) => e.flatMap(({ runs: e, note: t }) => [e, t]));
		default: return [];
	}
}
// src/domain/paper/compose.ts
function Dj(e, t) {
	let n = vj(e, t);
	return {
		language: t.language,
		...e.date !== void 0 && { date: e.date },
		furniture: yj(n),
		description: n.say("description"),
		sections: pj.flatMap((e) => Oj(e, n))
	};
}
function Oj(e, t) {
	let n = e.clauses.flatMap((e) => e(t)).map(xj);
	return n.length === 0 ? [] : [{
		id: e.id,
		startsPage: e.startsPage,
		blocks: [...kj(e, t), ...n]
	}];
}
function kj({ id: e, number: t, owner: n }, r) {
	if (t === null) return [];
	let i = e === "annex" ? r.say("section.annexNumber") : t, a = n && {
		owner: n,
		ownerText: r.say(`answeredBy.${n}`)
	};
	return [{
		kind: "section",
		id: `section.${e}`,
		number: i,
		text: r.say(`section.${e}`),
		...a
	}];
}
// src/domain/paper/composePapers.ts
function Aj(e, t) {
	let { paper: n, beside: r, prevailing: i } = e.languages;
	if (r === void 0 || r === n) return [Dj(e, t(n))];
	let [a, o] = i === r ? [r, n] : [n, r];
	return [Dj(e, t(a)), Dj(e, t(o))];
}
// src/domain/money/reach.ts
function jj(e) {
	return $S(Mj(e)) && hx(e).every(([, e]) => Pj(e));
}
function Mj(e) {
	let { spend: t, unitCost: n, remains: r, units: i, lifetime: a, daysPerWeek: o, ramp: s, stepCosts: c, costs: l } = e, u = KS(Nj(a?.payments ?? 1e3)), d = KS(Nj(i)).times(KS(o)).times(Y(s.length)).times(u), f = Y(l.fee).plus(Y(l.media)).plus(Y(l.production)).times(Y(2));
	return Y(Nj(t)).plus(Y(Nj(n))).plus(Y(Nj(r ?? 0))).times(d).plus(Y(c)).plus(f);
}
function Nj(e) {
	return typeof e == "number" ? e : Math.max(e.target, e.likely, e.low, e.high);
}
function Pj(e) {
	return Object.values(gE(nC(e))).every((e) => e === null || $S(e));
}
// src/domain/money/reader.ts
function Fj() {
	let e = [];
	return {
		faults: e,
		report: (t, n) => {
			e.push({
				path: t,
				code: n
			});
		}
	};
}
function Ij(e, t) {
	return (n, r, i) => typeof n == "number" ? Number.isInteger(n) ? n < e ? i(r, "too-small") : n > t ? i(r, "too-large") : n === 0 ? 0 : n : i(r, "not-whole") : i(r, "wrong-type");
}
var Lj = (e, t, n) => typeof e == "boolean" ? e : n(t, "wrong-type");
function Rj(e) {
	return (t, n, r) => e(t) ? t : r(n, "not-on-the-list");
}
function zj(e) {
	return (t, n, r) => t === null ? null : e(t, n, r);
}
function Bj(e) {
	return (t, n, r) => t === void 0 ? void 0 : e(t, n, r);
}
function Vj(e, t, n) {
	return (r, i, a) => Array.isArray(r) ? r.length < t ? a(i, "too-small") : r.length > n ? a(i, "too-large") : r.flatMap((t, n) => e(t, Wj(i, String(n)), a) ?? []) : a(i, "wrong-type");
}
function Hj(e, t = {}) {
	return (n, r, i) => {
		if (!Uj(n)) return i(r, "wrong-type");
		for (let t of Object.keys(n)) Object.hasOwn(e, t) || i(Wj(r, t), "unknown-key");
		let a = Object.entries(e).map(([e, a]) => Object.hasOwn(n, e) ? [e, a(n[e], Wj(r, e), i)] : (Object.hasOwn(t, e) || i(Wj(r, e), "missing"), [e, t[e]]));
		return Object.fromEntries(a.filter(([, e]) => e !== void 0));
	};
}
function Uj(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function Wj(e, t) {
	return e === "" ? t : `${e}.${t}`;
}
// src/domain/money/parseReckoningInput.ts
function Gj(e) {
	let { faults: t, report: n } = Fj(), r = eM(e, "", n);
	return r === void 0 || t.length > 0 ? d(t) : (tM(r, n), t.length === 0 && !jj(r) && n("", "too-large"), t.length > 0 ? d(t) : u(r));
}
var Kj = Ij(0, 0xe8d4a51000), qj = Ij(0, 0xe8d4a51000), Jj = Ij(0, 1e4), Yj = Ij(1e3, 53e3), Xj = (e, t = {}) => Hj({
	target: e,
	likely: e,
	low: e,
	high: e
}, t);
function Zj(e) {
	let t = Xj(e);
	return (n, r, i) => (Uj(n) ? t : e)(n, r, i);
}
var Qj = (e, t, n) => {
	let r = Uj(e) && typeof e.likely == "number" ? e.likely : 0;
	return Xj(qj, {
		low: r,
		high: r
	})(e, t, n);
}, $j = {
	keep: Hj({ keep: Jj }),
	backPerUnit: Hj({ backPerUnit: Ij(0, 1e6) }),
	backByWeek: Hj({ backByWeek: Ij(1, 520) })
}, eM = Hj({
	currency: Rj(bn),
	spend: Zj(Kj),
	vat: Vj(Hj({
		share: Jj,
		rate: Jj
	}), 1, 10),
	variableShare: Zj(Jj),
	unitCost: Zj(Kj),
	remains: Bj(Zj(Kj)),
	stages: Bj(Vj(Zj(Jj), 0, 10)),
	lifetime: Bj(Hj({
		payments: Zj(Ij(1e3, 52e4)),
		everyWeeks: Yj
	})),
	units: Qj,
	capacity: zj(qj),
	daysPerWeek: Ij(1, 7e3),
	ramp: Vj(Jj, 1, 520),
	anyway: Zj(Jj),
	refilled: Jj,
	stepCosts: Kj,
	costs: Hj({
		fee: Kj,
		media: Kj,
		production: Kj
	}),
	costVat: Jj,
	vatDeductible: Lj,
	keep: Jj,
	expectation: Bj((e, t, n) => ($j[(Uj(e) ? Object.keys($j).find((t) => t in e) : void 0) ?? "keep"] ?? $j.keep)(e, t, n)),
	agreedCeiling: zj(Kj)
}, {
	agreedCeiling: null,
	remains: void 0,
	stages: void 0,
	lifetime: void 0,
	expectation: void 0
});
function tM(e, t) {
	let n = (e) => e.reduce((e, t) => e + t, 0);
	n(e.vat.map((e) => e.share)) !== 1e4 && t("vat", "shares-not-whole"), n(e.ramp) === 0 && t("ramp", "too-small");
	for (let [n, r] of rM(e)) iM(r) || t(n, "out-of-order");
	e.remains !== void 0 && Nj(e.variableShare) > 0 && t("variableShare", "too-large"), e.expectation && e.keep > 0 && t("keep", "too-large"), e.lifetime && nM(e.lifetime) && t("lifetime", "too-large");
	for (let n of [
		"variableShare",
		"unitCost",
		"anyway"
	]) !iM(e[n]) && !aM(e[n]) && t(n, "out-of-order");
}
function nM({ payments: e, everyWeeks: t }) {
	return Nj(e) * t > 52e7;
}
function rM({ units: e, spend: t, remains: n, stages: r, lifetime: i }) {
	return [
		["units", e],
		["spend", t],
		["remains", n ?? 0],
		...(r ?? []).map((e, t) => [`stages.${t}`, e]),
		["lifetime.payments", i?.payments ?? 0]
	];
}
function iM(e) {
	return typeof e == "number" || e.low <= e.likely && e.likely <= e.high;
}
function aM(e) {
	return typeof e == "number" || e.low >= e.likely && e.likely >= e.high;
}
// src/actions/reckonDraft.ts
function oM(e, t, n) {
	let r = uw(e, n);
	if (!r.ok) return {
		state: "needs",
		answers: r.error
	};
	let { input: i, assumed: a, hasCost: o } = r.value;
	return Gj(i).ok ? {
		state: "reckoned",
		money: {
			input: i,
			assumed: a,
			hasCost: o,
			cases: xE(i),
			chance: t ? eE(i) : null
		}
	} : { state: "too-large" };
}
function sM(e, t) {
	let n = (e.options ?? []).filter(({ cost: e, effect: t }) => E(e) && E(t)).flatMap(({ id: n }) => {
		let r = cM(e, t, n);
		return r ? [[n, r]] : [];
	});
	return Object.fromEntries(n);
}
function cM(e, t, n) {
	let r = oM(e, t, n);
	return r.state === "reckoned" ? r.money : null;
}
// src/actions/compose.ts
function lM({ languages: e }) {
	let { paper: t, beside: n } = e;
	return n === void 0 || n === t ? [t] : [t, n];
}
function uM(e, t, n) {
	let r = Ab(e), i = cM(e, n), a = sM(e, n);
	return Aj(e, (e) => {
		let n = t[e];
		if (n === void 0) throw Error(`The words of the paper in ${e} were not loaded`);
		return {
			language: e,
			say: tx(n, e),
			fingerprint: r,
			money: i,
			byOption: a
		};
	});
}
// src/engine/layout/fonts/cover.ts
function dM(e) {
	return Array.from(e.matchAll(pM), (e) => ({
		text: e[0],
		index: e.index
	})).filter((e) => !Ea(e.text).every((e) => Fa(fM, e)));
}
var fM = Pa(Bi), pM = /\p{RI}{2}|[^](?:\p{M}|[\u1160-\u11ff]|\u200d|\p{EMod}|[\u{e0020}-\u{e007f}]|(?<=\u200d)\p{ExtPict})*/gu;
// src/actions/printable.ts
function mM(e) {
	return hM(e, []);
}
function hM(e, t) {
	return t[0] === "kept" && t[2] === "sentence" || t[0] === "comments" ? [] : typeof e == "string" ? dM(e).map(({ text: e, index: n }) => ({
		path: t.join("."),
		character: e,
		index: n
	})) : typeof e != "object" || !e ? [] : Object.entries(e).flatMap(([e, n]) => hM(n, [...t, e]));
}
function gM(e) {
	let t = Ja(e.fetchPack), n = async (n, r = () => void 0) => {
		let i = mM(n);
		if (i.length > 0) return d({
			code: "not-printable",
			characters: i
		});
		r("words");
		let a = await _M(n, e);
		if (!a.ok) return a;
		let o = uM(n, a.value, !0);
		r("fonts");
		let s = await t(ng(o));
		return s.ok ? (r("pages"), u({
			papers: o,
			fonts: s.value,
			sheets: Zh(o, n.paperSize, s.value)
		})) : s;
	};
	return {
		layOut: n,
		async issue(e, t = () => void 0) {
			let r = Kr(e);
			if (!r.ok) return d({
				code: "gaps",
				gaps: r.error
			});
			let i = await n(r.value, t);
			if (!i.ok) return i;
			t("file");
			let a = {
				bytes: l(r.value),
				edition: 1
			};
			return u({
				...i.value,
				bytes: Db(i.value.sheets, i.value.fonts, a)
			});
		}
	};
}
async function _M(e, { words: t }) {
	let n = {};
	for (let r of lM(e)) try {
		n[r] = await t(r);
	} catch {
		return d({
			code: "words-unreachable",
			language: r
		});
	}
	return u(n);
}
// src/domain/agreement/audience.ts
var vM = /* @__PURE__ */ x({
	pain: cr(zn()),
	lastTime: cr(zn())
}), yM = /* @__PURE__ */ x({
	who: mr(),
	age: T(/* @__PURE__ */ x({
		from: qn(0, 120),
		to: qn(0, 120)
	})),
	place: D(),
	radius: T(qn(1, 2e7)),
	when: D(),
	moment: mr(),
	mustNotice: mr(),
	excluded: mr(),
	evidence: T(/* @__PURE__ */ S([
		"seen",
		"data",
		"guess"
	])),
	evidenceNote: mr()
}), bM = (e) => /* @__PURE__ */ x({
	likely: e,
	low: /* @__PURE__ */ C(e),
	high: /* @__PURE__ */ C(e)
}), xM = /* @__PURE__ */ dn([
	/* @__PURE__ */ x({ keep: Wn() }),
	/* @__PURE__ */ x({ backPerUnit: Gn() }),
	/* @__PURE__ */ x({ backByWeek: Xn() })
]), SM = /* @__PURE__ */ dn([/* @__PURE__ */ x({ share: bM(Wn()) }), /* @__PURE__ */ x({ amount: bM(Vn()) })]), CM = /* @__PURE__ */ x({
	label: /* @__PURE__ */ C(w()),
	share: Wn(),
	rate: Wn()
}), wM = /* @__PURE__ */ dn([/* @__PURE__ */ x({ free: Kn() }), /* @__PURE__ */ x({
	total: Kn(),
	occupied: Kn(),
	heldForLater: Kn()
})]), TM = /* @__PURE__ */ dn([/* @__PURE__ */ x({ none: /* @__PURE__ */ mn(!0) }), /* @__PURE__ */ x({
	perDay: Vn(),
	note: /* @__PURE__ */ C(w())
})]), EM = /* @__PURE__ */ dn([/* @__PURE__ */ x({ amount: Vn() }), /* @__PURE__ */ x({ noneAgreed: /* @__PURE__ */ mn(!0) })]), DM = /* @__PURE__ */ dn([
	/* @__PURE__ */ x({
		accepts: /* @__PURE__ */ mn(!0),
		on: /* @__PURE__ */ C(Zn())
	}),
	/* @__PURE__ */ x({
		counters: Vn(),
		reason: w()
	}),
	/* @__PURE__ */ x({
		declines: /* @__PURE__ */ mn(!0),
		reason: w()
	})
]), OM = (/* @__PURE__ */ cn(/* @__PURE__ */ x({
	to: w(),
	share: bM(Wn())
}))).check(/* @__PURE__ */ Jt(1), /* @__PURE__ */ qt(9)), kM = /* @__PURE__ */ x({
	payments: bM(Yn()),
	every: /* @__PURE__ */ S([
		"week",
		"month",
		"quarter",
		"year"
	])
}), AM = /* @__PURE__ */ x({
	expectation: T(xM),
	spend: T(bM(Vn())),
	vat: T((/* @__PURE__ */ cn(CM)).check(/* @__PURE__ */ Jt(1), /* @__PURE__ */ qt(6))),
	remains: T(SM),
	unitCost: T(Vn()),
	conversion: T(OM),
	lifetime: T(kM),
	extra: cr(bM(Kn())),
	weeks: T(Xn()),
	daysPerWeek: T(Kn()),
	capacity: T(wM),
	ramp: T((/* @__PURE__ */ cn(Wn())).check(/* @__PURE__ */ qt(104))),
	anyway: T(bM(Wn())),
	refilled: T(Wn()),
	extraStaff: T(TM),
	costVat: T(Wn()),
	vatDeductible: T(/* @__PURE__ */ rn()),
	ceiling: T(EM),
	ceilingReply: T(DM),
	mediaCap: T(Vn()),
	note: mr()
}), jM = /* @__PURE__ */ x({
	fee: Vn(),
	media: Vn(),
	production: Vn()
}), MM = /* @__PURE__ */ x({
	id: (/* @__PURE__ */ $t()).check(/* @__PURE__ */ Yt(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: "not-an-id" })),
	name: /* @__PURE__ */ C(w()),
	what: mr(),
	cost: T(jM),
	effect: T(/* @__PURE__ */ x({
		low: Kn(),
		likely: Kn(),
		high: Kn()
	})),
	clientAdds: mr(),
	seenAfter: T(qn(0, 520)),
	notKnown: mr()
}), NM = /* @__PURE__ */ x({
	option: /* @__PURE__ */ dn([/* @__PURE__ */ x({ id: w() }), /* @__PURE__ */ x({ none: /* @__PURE__ */ mn(!0) })]),
	reason: mr(),
	by: /* @__PURE__ */ C(w()),
	on: /* @__PURE__ */ C(Zn())
}), PM = /* @__PURE__ */ x({
	one: w(),
	many: w()
}), FM = /* @__PURE__ */ x({
	start: Zn(),
	end: Zn()
}), IM = /* @__PURE__ */ x({
	from: Qn(),
	to: Qn()
}), LM = /* @__PURE__ */ x({
	past: T(Kn()),
	pastFrom: T(Zn()),
	pastTo: T(Zn()),
	pastDays: T(qn(1, 3660)),
	must: T(Kn()),
	plan: cr(Kn()),
	wish: T(Kn())
}), RM = /* @__PURE__ */ x({
	scale: D(),
	how: mr(),
	moments: /* @__PURE__ */ C((/* @__PURE__ */ cn(Qn())).check(/* @__PURE__ */ qt(24))),
	record: D(),
	counter: D(),
	checker: D(),
	attribution: T(/* @__PURE__ */ S([
		"before-after",
		"difference-in-differences",
		"code",
		"ask",
		"holdout"
	]))
}), zM = /* @__PURE__ */ x({ lastDays: qn(1, 3660) }), BM = /* @__PURE__ */ x({
	brief: mr(),
	briefFrom: T($n()),
	metric: D(),
	unit: T(PM),
	direction: /* @__PURE__ */ C(/* @__PURE__ */ S(["up", "down"])),
	levels: /* @__PURE__ */ C(LM),
	window: T(IM),
	days: T((/* @__PURE__ */ cn(ar())).check(/* @__PURE__ */ Jt(1), /* @__PURE__ */ qt(7))),
	period: T(FM),
	place: D(),
	meter: /* @__PURE__ */ C(RM),
	reached: T(zM),
	excludedDays: mr(),
	missingDay: T(/* @__PURE__ */ S(["left-out", "counted-again"])),
	otherWay: T(/* @__PURE__ */ S(["any-way", "this-way-only"]))
}), VM = /* @__PURE__ */ x({
	id: $n(),
	name: w(),
	unit: D(),
	control: /* @__PURE__ */ C(/* @__PURE__ */ S([
		"agency",
		"client",
		"third",
		"audience"
	])),
	decidedBy: D(),
	owed: /* @__PURE__ */ C(/* @__PURE__ */ S([
		"result",
		"means",
		"nobody"
	])),
	counted: D()
}), HM = /* @__PURE__ */ x({
	what: w(),
	count: qn(1),
	per: /* @__PURE__ */ S([
		"once",
		"day",
		"week",
		"month",
		"run"
	])
}), UM = /* @__PURE__ */ x({
	id: $n(),
	owner: tr(),
	text: zn(),
	obligation: /* @__PURE__ */ S(["means", "result"]),
	stage: /* @__PURE__ */ C($n()),
	acts: /* @__PURE__ */ C((/* @__PURE__ */ cn(HM)).check(/* @__PURE__ */ qt(20))),
	due: T(Zn()),
	acceptedWhen: D(),
	evidence: D(),
	dependsOn: D()
}), WM = /* @__PURE__ */ dn([/* @__PURE__ */ x({
	by: w(),
	on: Zn()
}), /* @__PURE__ */ x({ question: zn() })]), GM = /* @__PURE__ */ x({
	id: $n(),
	text: zn(),
	acknowledged: /* @__PURE__ */ C(WM)
}), KM = /* @__PURE__ */ x({
	id: $n(),
	text: zn(),
	from: /* @__PURE__ */ C(w())
}), qM = /* @__PURE__ */ x({
	id: $n(),
	text: zn(),
	verifier: /* @__PURE__ */ C(tr()),
	checkBy: T(Zn()),
	ifFalse: mr()
}), JM = /* @__PURE__ */ dn([
	/* @__PURE__ */ x({ kind: /* @__PURE__ */ mn("day-for-day") }),
	/* @__PURE__ */ x({
		kind: /* @__PURE__ */ mn("price"),
		price: Vn()
	}),
	/* @__PURE__ */ x({ kind: /* @__PURE__ */ mn("nothing") })
]), YM = /* @__PURE__ */ x({
	id: $n(),
	party: tr(),
	act: zn(),
	person: D(),
	turnaround: T(Jn()),
	due: D(),
	ifLate: T(JM)
}), XM = (e) => /* @__PURE__ */ C((/* @__PURE__ */ cn(e)).check(/* @__PURE__ */ qt(250))), ZM = /* @__PURE__ */ x({
	stages: XM(VM),
	handOver: T(qn(0, 250)),
	handOverPlace: D(),
	agencyPart: D(),
	clientPart: D(),
	commitments: XM(UM),
	limits: /* @__PURE__ */ C(/* @__PURE__ */ x({
		agency: XM(GM),
		client: XM(GM)
	})),
	takenBack: XM(KM),
	notIncluded: XM(zn()),
	assumptions: XM(qM),
	duties: XM(YM)
}), QM = /* @__PURE__ */ x({
	name: /* @__PURE__ */ C(w()),
	title: D(),
	authority: /* @__PURE__ */ C(/* @__PURE__ */ S([
		"owner",
		"director",
		"board",
		"proxy"
	]))
}), $M = /* @__PURE__ */ x({
	legalName: /* @__PURE__ */ C(w()),
	shortName: /* @__PURE__ */ C(w()),
	registerNumber: D(),
	address: D(),
	signer: /* @__PURE__ */ C(QM),
	channel: D(),
	hours: D()
}), eN = /* @__PURE__ */ x({
	id: $n(),
	party: tr(),
	name: w(),
	roles: (/* @__PURE__ */ cn(/* @__PURE__ */ S([
		"decides",
		"onlyBlocks",
		"advises",
		"runs",
		"counts",
		"pays"
	]))).check(/* @__PURE__ */ qt(6)),
	deputy: D(),
	channel: D(),
	mayRefuse: D()
}), tN = /* @__PURE__ */ x({
	replyDays: T(Jn()),
	attention: T(/* @__PURE__ */ x({
		every: /* @__PURE__ */ S([
			"week",
			"two-weeks",
			"month",
			"quarter"
		]),
		minutes: qn(1, 600),
		where: /* @__PURE__ */ C(w()),
		hours: /* @__PURE__ */ C(qn(1, 744))
	})),
	replacementNotice: T(Jn()),
	colleague: T(/* @__PURE__ */ x({ refuseWithin: Jn() })),
	approvals: T(/* @__PURE__ */ x({
		approver: w(),
		days: Jn(),
		silence: /* @__PURE__ */ dn([/* @__PURE__ */ x({ escalates: /* @__PURE__ */ mn(!0) }), /* @__PURE__ */ x({ acceptedAfter: Jn() })])
	})),
	rounds: T(/* @__PURE__ */ x({
		included: qn(0, 100),
		extraPrice: Vn()
	})),
	reporting: T(/* @__PURE__ */ x({
		every: /* @__PURE__ */ S([
			"week",
			"two-weeks",
			"month"
		]),
		on: /* @__PURE__ */ C(ar()),
		by: /* @__PURE__ */ C(Qn()),
		recommendations: /* @__PURE__ */ rn(),
		rawData: /* @__PURE__ */ rn()
	})),
	reviews: T(/* @__PURE__ */ x({ every: /* @__PURE__ */ S([
		"week",
		"two-weeks",
		"month",
		"quarter"
	]) })),
	changes: T(/* @__PURE__ */ x({
		decideWithin: Jn(),
		free: /* @__PURE__ */ C(qn(0, 100)),
		price: /* @__PURE__ */ C(Vn())
	})),
	payment: T(/* @__PURE__ */ x({
		schedule: (/* @__PURE__ */ cn(/* @__PURE__ */ x({
			amount: Vn(),
			on: Zn()
		}))).check(/* @__PURE__ */ qt(60)),
		within: Jn(),
		disputeWithin: Jn()
	})),
	feeModel: T(/* @__PURE__ */ S([
		"fixed",
		"hourly",
		"retainer",
		"mixed"
	])),
	publicity: T(/* @__PURE__ */ x({
		agencyMayNameClient: /* @__PURE__ */ rn(),
		clientMayNameAgency: /* @__PURE__ */ rn()
	})),
	referral: T(/* @__PURE__ */ x({
		to: /* @__PURE__ */ C(w()),
		feeDisclosed: /* @__PURE__ */ rn()
	})),
	ownMistakes: T(/* @__PURE__ */ x({ tellWithin: Jn() })),
	respect: T(/* @__PURE__ */ x({ tellWithin: Jn() })),
	exit: T(/* @__PURE__ */ x({
		reviewOn: /* @__PURE__ */ C(Zn()),
		noticeDays: Jn(),
		handOver: /* @__PURE__ */ C(zn())
	})),
	ownership: T(/* @__PURE__ */ x({
		mode: /* @__PURE__ */ S(["licence", "assignment"]),
		uses: /* @__PURE__ */ C(zn()),
		territory: /* @__PURE__ */ C(w()),
		thirdParty: /* @__PURE__ */ C(zn()),
		onPayment: /* @__PURE__ */ rn(),
		accounts: tr()
	})),
	data: T(/* @__PURE__ */ S([
		"no-personal-data",
		"agency-processes",
		"joint"
	])),
	liability: T(/* @__PURE__ */ dn([
		/* @__PURE__ */ x({ cap: Vn() }),
		/* @__PURE__ */ x({ timesFee: qn(1, 20) }),
		/* @__PURE__ */ x({ byLaw: /* @__PURE__ */ mn(!0) })
	])),
	beyondControl: T(/* @__PURE__ */ x({
		tellWithin: Jn(),
		events: /* @__PURE__ */ C(w()),
		longStop: Jn()
	})),
	disputes: T(/* @__PURE__ */ x({
		talkWithin: Jn(),
		cureWithin: Jn(),
		mediator: /* @__PURE__ */ rn(),
		court: /* @__PURE__ */ C(w())
	})),
	law: T(/* @__PURE__ */ x({
		country: /* @__PURE__ */ S([
			"NL",
			"PL",
			"KR",
			"GB",
			"IE",
			"BE",
			"DE",
			"US"
		]),
		region: /* @__PURE__ */ C(w())
	})),
	signing: T(/* @__PURE__ */ S(["electronic", "paper"])),
	copies: D(),
	other: mr()
}), nN = "ten-tables", rN = [
	"table",
	"goal",
	"audience",
	"money",
	"options",
	"line",
	"terms"
], iN = /* @__PURE__ */ x({
	paper: rr(),
	beside: /* @__PURE__ */ C(rr()),
	prevailing: /* @__PURE__ */ C(rr())
}), aN = /* @__PURE__ */ x({
	id: $n(),
	code: w(),
	path: w(),
	by: tr(),
	reason: zn(),
	sentence: /* @__PURE__ */ C(zn())
}), oN = /* @__PURE__ */ x({
	id: $n(),
	path: w(),
	by: tr(),
	text: zn(),
	on: /* @__PURE__ */ C(Zn()),
	code: /* @__PURE__ */ C(/* @__PURE__ */ S([...VT, ...gT]))
}), sN = /* @__PURE__ */ x({
	format: /* @__PURE__ */ mn(nN),
	version: /* @__PURE__ */ mn(1),
	id: (/* @__PURE__ */ $t()).check(/* @__PURE__ */ Yt(/^[a-z2-7]{26}$/, { error: "not-an-id" })),
	revision: qn(1, 1e9),
	parent: /* @__PURE__ */ C(er()),
	example: /* @__PURE__ */ C($n()),
	date: /* @__PURE__ */ C(Zn()),
	title: D(),
	languages: iN,
	paperSize: /* @__PURE__ */ S(["a4", "letter"]),
	currency: ir(),
	timeZone: w(),
	parties: /* @__PURE__ */ x({
		agency: $M,
		client: $M
	}),
	people: /* @__PURE__ */ C((/* @__PURE__ */ cn(eN)).check(/* @__PURE__ */ qt(250))),
	problem: /* @__PURE__ */ C(vM),
	goal: /* @__PURE__ */ C(BM),
	audience: /* @__PURE__ */ C(yM),
	economics: /* @__PURE__ */ C(AM),
	options: /* @__PURE__ */ C((/* @__PURE__ */ cn(MM)).check(/* @__PURE__ */ qt(250))),
	choice: T(NM),
	line: /* @__PURE__ */ C(ZM),
	terms: /* @__PURE__ */ C(tN),
	kept: /* @__PURE__ */ C((/* @__PURE__ */ cn(aN)).check(/* @__PURE__ */ qt(250))),
	comments: /* @__PURE__ */ C((/* @__PURE__ */ cn(oN)).check(/* @__PURE__ */ qt(250))),
	agreed: /* @__PURE__ */ C((/* @__PURE__ */ cn(/* @__PURE__ */ x({
		section: /* @__PURE__ */ S(rN),
		by: tr()
	}))).check(/* @__PURE__ */ qt(2 * rN.length)))
}), cN = 1e6;
function lN(e, t = cN) {
	if (e.length > t || new TextEncoder().encode(e).length > t) return d("too-large");
	let n = uN(e);
	if (n) return d(n);
	try {
		return u(JSON.parse(e));
	} catch {
		return d("not-json");
	}
}
function uN(e) {
	let t = [], n = null;
	for (let r = 0; r < e.length; r += 1) {
		let i = e[r];
		if (i === "{" || i === "[") {
			if (t.push(i === "{" ? /* @__PURE__ */ new Set() : null), t.length > 32) return "too-deep";
		} else if (i === "}" || i === "]") t.pop();
		else if (i === ":") {
			let e = fN(n, t.at(-1));
			if (e) return e;
		} else if (i === "\"") {
			let t = dN(e, r);
			if (t === null) return "not-json";
			n = e.slice(r, t + 1), r = t;
		}
	}
	return null;
}
function dN(e, t) {
	for (let n = t + 1; n < e.length; n += 1) {
		if (e[n] === "\"") return n;
		e[n] === "\\" && (n += 1);
	}
	return null;
}
function fN(e, t) {
	let n = e === null ? null : pN(e);
	return !t || n === null ? "not-json" : t.has(n) ? "double-key" : (t.add(n), null);
}
function pN(e) {
	try {
		return JSON.parse(e);
	} catch {
		return null;
	}
}
// src/domain/agreement/upgrade.ts
var mN = [];
function hN(e, t) {
	return mN.slice(t - 1).reduce((e, t) => t(e), e);
}
// src/domain/agreement/parse.ts
function gN(e) {
	let t = lN(e);
	return t.ok ? _N(t.value) : d({ code: t.error });
}
function _N(e) {
	if (typeof e != "object" || !e) return d({ code: "not-a-draft" });
	let { format: t, version: n } = e;
	if (t !== "ten-tables" || typeof n != "number") return d({ code: "not-a-draft" });
	if (!Number.isSafeInteger(n)) return d({
		code: "faults",
		faults: [{
			path: "version",
			code: "not-whole"
		}]
	});
	if (n > 1) return d({
		code: "newer-version",
		version: n
	});
	let r = sN.safeParse(hN(e, n));
	return r.success ? u(r.data) : d({
		code: "faults",
		faults: r.error.issues.flatMap(vN)
	});
}
function vN(e) {
	return e.code === "invalid_union" ? yN(e) : e.code === "unrecognized_keys" ? e.keys.map((t) => ({
		path: [...e.path, t].join("."),
		code: "unknown-key"
	})) : [{
		path: e.path.join("."),
		code: SN(e)
	}];
}
function yN(e) {
	let t = e.errors.filter((e) => e.length > 0).toSorted((e, t) => bN(e) - bN(t))[0];
	return t ? t.flatMap((t) => vN({
		...t,
		path: [...e.path, ...t.path]
	})) : [{
		path: e.path.join("."),
		code: "wrong-type"
	}];
}
var bN = (e) => e.filter((e) => e.path.length === 0).length * 10 + e.length, xN = [
	"not-whole",
	"not-a-date",
	"not-a-time",
	"not-an-id",
	"not-a-hash",
	"text"
];
function SN(e) {
	return xN.find((t) => t === e.message) || (e.code === "too_small" ? "too-small" : e.code === "too_big" ? "too-large" : e.code === "invalid_value" ? "not-on-the-list" : "wrong-type");
}
// src/domain/paper/lines.ts
function CN(e) {
	switch (e.kind) {
		case "title":
		case "head": return [{ text: e.text }];
		case "paragraph":
		case "entry":
		case "clause":
		case "warning":
		case "panel": return [{ text: EN(e.runs) }];
		case "voice": return [{ text: EN([...e.runs, ...DN(e.by)]) }];
		case "list": return e.items.map((e) => ({ text: EN(e) }));
		case "facts": return e.cells.map(({ label: e, values: t, detail: n, paths: r }) => ({
			text: [`${e}: ${t.map(({ text: e }) => e).join(" · ")}`, n].filter(Boolean).join(" · "),
			...r && { paths: r }
		}));
		case "table": return wN(e.rows);
		case "figure": return [{ text: [e.alt, ...TN(e.data)].join(" ") }];
		case "facing": return [e.sides.agency, e.sides.client].flatMap(({ head: e, items: t }) => t.map(({ runs: t, note: n }) => ({ text: `${e}: ${EN([...t, ...DN(n)])}` })));
		case "signatures": return [{ text: e.statement }];
		default: return [];
	}
}
function wN(e) {
	let t = "";
	return e.flatMap((e) => {
		if (e.kind === "band") return t = `${e.text}: `, [];
		let n = e.cells.map(({ runs: e }) => EN(e)).filter((e) => e !== "");
		return [{
			text: `${t}${n.join(" · ")}`,
			...e.paths && { paths: e.paths }
		}];
	});
}
var TN = (e) => e.figure === "line" ? [e.agency, e.client].map(({ name: e, part: t }) => `${e}: ${t}`) : [], EN = (e) => e.map((e) => e.kind === "mark" ? e.spoken && `${e.spoken}: ` : e.text).join(""), DN = (e) => e === void 0 || e.length === 0 ? [] : [{
	kind: "text",
	text: " "
}, ...e];
function ON(e) {
	switch (e.kind) {
		case "entry": return e.label;
		case "clause": return e.name;
		case "table": return e.caption;
		case "list":
		case "voice":
		case "panel":
		case "warning":
		case "figure": return e.head ?? "";
		default: return "";
	}
}
// src/domain/paper/plain.ts
var kN = (e) => e.map(({ language: e, sections: t }) => ({
	language: e,
	lines: t.flatMap(({ blocks: e }) => e.flatMap(AN))
}));
function AN(e) {
	switch (e.kind) {
		case "title": return [{
			rank: 1,
			text: e.text
		}];
		case "section": return [{
			rank: 2,
			text: `${e.number} ${e.text}`
		}];
		case "head": return [{
			rank: 3,
			text: e.text
		}];
		case "fingerprint": return [{
			rank: 3,
			text: e.head
		}, ...NN([
			e.groups.join(" "),
			e.detail,
			e.hex
		])];
		default: return [
			...MN(ON(e)),
			...NN(jN(e)),
			...NN(CN(e).map(({ text: e }) => e))
		];
	}
}
var jN = (e) => e.kind === "table" ? [e.columns.map(({ head: e }) => e).filter(Boolean).join(" · ")] : [], MN = (e) => e === "" ? [] : [{
	rank: 3,
	text: e
}], NN = (e) => e.flatMap((e) => e === "" ? [] : [{
	rank: 0,
	text: e
}]);
// src/engine/pdf/ink/appearance.ts
function PN({ mark: e, under: t, rows: n }) {
	return {
		regular: [
			..."typed" in e ? [e.typed] : [],
			...t.slice(1),
			...n.map(({ value: e }) => e),
			" "
		].join("\n"),
		semibold: [
			...t.slice(0, 1),
			...n.map(({ label: e }) => e),
			": "
		].join("\n")
	};
}
// src/engine/pdf/reading/readValue.ts
var FN = 12, IN = new RegExp([
	String.raw`\s*(?:(?<mark><<|>>|\[|\])`,
	String.raw`\/(?<name>[^\s/<>[\](){}%]*)`,
	String.raw`\((?<plain>[^\\()]*)\)`,
	String.raw`<(?<hex>[0-9A-Fa-f]*)>`,
	String.raw`(?<object>\d{1,7}) 0 R\b`,
	String.raw`(?<number>-?\d{1,12}(?:\.\d{1,6})?)`,
	String.raw`(?<word>true|false|null)\b)`
].join("|"), "y");
function LN(e, t = 0) {
	let n = t, r = () => {
		IN.lastIndex = n;
		let t = IN.exec(e);
		return t ? (n = IN.lastIndex, t.groups) : null;
	}, i = RN(r(), r, 0);
	return i === void 0 ? null : {
		value: i,
		end: n
	};
}
function RN(e, t, n) {
	if (!(!e || n > FN)) {
		if (e.mark === "<<") return BN(t, n);
		if (e.mark === "[") return zN(t, n);
		if (e.name !== void 0) return {
			kind: "name",
			name: e.name.replaceAll("#2F", "/")
		};
		if (e.plain !== void 0) return {
			kind: "text",
			text: e.plain
		};
		if (e.hex !== void 0) return {
			kind: "text",
			text: VN(e.hex),
			digits: e.hex
		};
		if (e.object !== void 0) return {
			kind: "reference",
			object: Number(e.object)
		};
		if (e.number !== void 0) return Number(e.number);
		if (e.word !== void 0) return e.word === "null" ? null : e.word === "true";
	}
}
function zN(e, t) {
	let n = [];
	for (let r = e(); r?.mark !== "]"; r = e()) {
		let i = RN(r, e, t + 1);
		if (i === void 0) return;
		n.push(i);
	}
	return n;
}
function BN(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r = e(); r?.mark !== ">>"; r = e()) {
		let i = r?.name, a = RN(e(), e, t + 1);
		if (i === void 0 || a === void 0 || n.has(i)) return;
		n.set(i, a);
	}
	return n;
}
function VN(e) {
	let t = e.startsWith("FEFF") || e.startsWith("feff"), n = t ? 4 : 2, r = "";
	for (let i = t ? n : 0; i + n <= e.length; i += n) r += String.fromCharCode(Number.parseInt(e.slice(i, i + n), 16));
	return r;
}
// src/engine/pdf/reading/readObject.ts
var HN = 16384, UN = 1024, WN = 8192;
function GN(e, t, n) {
	return KN(e, t, UN, n) ?? KN(e, t, HN, n);
}
function KN(e, t, n, r) {
	let i = JN(e, t, t + n), a = /^(\d{1,7}) 0 obj\n/.exec(i);
	if (!a || r !== void 0 && Number(a[1]) !== r) return null;
	let o = LN(i, a[0].length);
	if (!o || !(o.value instanceof Map)) return null;
	let s = o.value;
	return i.startsWith("\nstream\n", o.end) ? {
		entries: s,
		at: t,
		data: t + o.end + 8
	} : i.startsWith("\nendobj\n", o.end) ? {
		entries: s,
		at: t,
		data: null
	} : null;
}
function qN(e, { entries: t, data: n }) {
	let r = t.get("Length");
	return n === null || typeof r != "number" || r < 0 || n + r > e.length ? null : e.subarray(n, n + r);
}
function JN(e, t, n = e.length) {
	let r = "";
	for (let i = Math.max(0, t); i < n && i < e.length; i += WN) r += String.fromCharCode.apply(null, e.subarray(i, Math.min(n, i + WN)));
	return r;
}
// src/engine/packing/inflate.ts
var YN = 4096;
function XN(e, t) {
	let n = ZN(e, t);
	return n?.length === t ? n : null;
}
function ZN(e, t) {
	return QN(e, t, (e) => new w_(e));
}
function QN(e, t, n) {
	let r = {
		parts: [],
		filled: 0
	}, i = n((e) => {
		r.filled += e.length, r.filled <= t && r.parts.push(e.slice());
	});
	try {
		for (let n = 0; n < e.length && r.filled <= t; n += YN) i.push(e.subarray(n, n + YN), n + YN >= e.length);
	} catch {
		return null;
	}
	return r.filled <= t ? Nv(r.parts) : null;
}
// src/engine/pdf/reading/values.ts
var $N = (e, t) => {
	let n = aP(e);
	return n?.kind === "name" && n.name === t;
};
function eP(e) {
	let t = aP(e);
	return t?.kind === "text" ? t.text : null;
}
function tP(e) {
	let t = aP(e);
	return t?.kind === "text" && t.digits !== void 0 ? t.digits.toLowerCase() : null;
}
function nP(e) {
	let t = aP(e);
	return t?.kind === "reference" ? t.object : null;
}
var rP = (e, t) => e instanceof Map ? e.get(t) : void 0;
function iP(e) {
	if (!Array.isArray(e)) return null;
	let t = e.filter((e) => typeof e == "number");
	return t.length === e.length ? t : null;
}
var aP = (e) => typeof e == "object" && e && "kind" in e ? e : null, oP = 5e4;
function sP(e, t) {
	let n = GN(e, t), r = n && qN(e, n);
	if (!n || n.data === null || !r) return null;
	let i = lP(n.entries, r), a = `\nendstream\nendobj\nstartxref\n${t}\n%%EOF`, o = n.data + r.length, s = o + a.length, c = cP(n.entries);
	return !i || !c || JN(e, o, s) !== a ? null : {
		at: t,
		end: s,
		places: i,
		trailer: c
	};
}
function cP(e) {
	let [t, n, r] = [
		e.get("Size"),
		e.get("Prev") ?? null,
		e.get("ID")
	], [i, a] = [nP(e.get("Root")), nP(e.get("Info"))], o = tP(Array.isArray(r) ? r[0] : void 0);
	return typeof t != "number" || n !== null && typeof n != "number" || i === null || a === null || o === null ? null : {
		size: t,
		root: i,
		info: a,
		previous: n,
		id: o
	};
}
function lP(e, t) {
	if (!($N(e.get("Type"), "XRef") && $N(e.get("Filter"), "FlateDecode")) || iP(e.get("W"))?.join() !== fb.join()) return null;
	let n = uP(iP(e.get("Index")) ?? []), r = n && XN(t, n.length * 7);
	return r ? (dP(r), new Map(n.map((e, t) => [e, fP(r.subarray(t * 7 + 1))]))) : null;
}
function uP(e) {
	let t = [];
	for (let n = 0; n < e.length; n += 2) {
		let [r = 0, i = 0] = [e[n], e[n + 1]];
		if (t.length + i > oP) return null;
		for (let e = 0; e < i; e += 1) t.push(r + e);
	}
	return t;
}
function dP(e) {
	for (let t = 7; t < e.length; t += 1) t % 7 != 0 && (e[t] = (e[t] ?? 0) + (e[t - 6 - 1] ?? 0));
}
function fP([e, t = 0, n = 0, r = 0]) {
	return e === 1 ? t * 65536 + n * 256 + r : null;
}
var pP = 8;
function mP(e) {
	if (e.length > 2e7) return d("too-large");
	if (JN(e, 0, 5) !== "%PDF-") return d("not-a-pdf");
	let t = JN(e, e.length - 64);
	if (!/%%EOF\s*$/.test(t)) return d("not-whole");
	let n = /startxref\n(\d{1,8})\n%%EOF$/.exec(t), r = n && hP(e, Number(n[1])), i = r?.at(-1);
	return !r || !i ? d("not-made-here") : u({
		bytes: e,
		revisions: r,
		newest: i,
		object: (t) => _P(e, r, t)
	});
}
function hP(e, t) {
	let n = [];
	for (let r = t; r !== null; r = n[0]?.trailer.previous ?? null) {
		let t = sP(e, r);
		if (!t || n.length === pP || r >= (n[0]?.at ?? e.length)) return null;
		n.unshift(t);
	}
	return gP(e, n) ? n : null;
}
function gP(e, t) {
	let n = 0;
	for (let { at: e, end: r, places: i } of t) {
		let t = [...i.values()].some((t) => t !== null && (t < n || t > e));
		if (e < n || t) return !1;
		n = r;
	}
	return n === e.length;
}
function _P(e, t, n) {
	let r = t.findLast(({ places: e }) => e.has(n))?.places.get(n);
	return typeof r == "number" ? GN(e, r, n) : null;
}
// src/domain/language/clock.ts
var vP = 864e5;
function yP(e, t) {
	let n = e + t * 6e4, r = Math.floor(n / vP), i = Math.floor((n - r * vP) / 1e3), a = [
		Math.floor(i / 3600),
		Math.floor(i / 60) % 60,
		i % 60
	].map((e) => String(e).padStart(2, "0")).join(":");
	return {
		date: jn("1970-01-01", r),
		time: a,
		zone: bP(t)
	};
}
function bP(e) {
	if (e === 0) return "UTC";
	let t = Math.abs(e), n = t % 60 == 0 ? "" : `:${String(t % 60).padStart(2, "0")}`;
	return `UTC${e < 0 ? "−" : "+"}${Math.floor(t / 60)}${n}`;
}
// src/engine/pdf/seal.ts
var xP = 99999999;
function SP(e, { name: t, at: n, offsetMinutes: r, room: i }) {
	return e.put({
		Type: "Sig",
		Filter: "Adobe.PPKLite",
		SubFilter: "ETSI.CAdES.detached",
		Name: Sv(t),
		M: tv.of(CP(n, r)),
		ByteRange: [0, ...[
			1,
			2,
			3
		].map(() => I_.of(xP))],
		Contents: Y_.of("00".repeat(i))
	});
}
function CP(e, t) {
	let { date: n, time: r } = yP(e, t), i = Math.abs(t), [a, o] = [Math.floor(i / 60), i % 60].map((e) => String(e).padStart(2, "0"));
	return `D:${`${n}${r}`.replaceAll(/[-:]/g, "")}${t < 0 ? "-" : "+"}${a}'${o}'`;
}
function wP(e, t, { room: n }) {
	let r = Nv([e, t]), i = TP(r, Mv(`<${"00".repeat(n)}>`), e.length), a = i + 2 * n + 2, o = e.length;
	for (let e of [
		i,
		a,
		r.length - a
	]) o = TP(r, Mv(String(xP)), o), r.set(Mv(String(e).padEnd(String(xP).length)), o);
	return {
		bytes: r,
		gap: [i, a]
	};
}
function TP(e, t, n) {
	for (let r = n; r <= e.length - t.length; r += 1) if (t.every((t, n) => e[r + n] === t)) return r;
	throw Error("The revision holds no signature to fill");
}
// src/engine/pdf/reading/readFields.ts
function EP(e, t) {
	let n = t.get("AcroForm");
	if (n === void 0) return [];
	let r = rP(n, "Fields");
	if (!Array.isArray(r) || r.length > 2) return null;
	let i = r.map((t) => DP(e, t));
	return i.includes(null) ? null : i.filter((e) => e !== null);
}
function DP(e, t) {
	let n = nP(t), r = n === null ? null : e.object(n), i = r && eP(r.entries.get("T"));
	return n === null || !r || i !== "agency" && i !== "client" ? null : {
		party: i,
		object: n,
		entries: r.entries,
		isInked: r.at >= (e.revisions[0]?.end ?? 0)
	};
}
// src/engine/pdf/ink/findField.ts
function OP(e, t) {
	let n = e.object(e.newest.trailer.root), r = n && EP(e, n.entries);
	if (!r) return d("not-made-here");
	let i = r.find((e) => e.party === t);
	if (!i) return d("no-field");
	if (i.isInked) return d("already-inked");
	let a = kP(i);
	return a ? u(a) : d("not-made-here");
}
function kP({ party: e, object: t, entries: n }) {
	let [r, i, a, o] = iP(n.get("Rect")) ?? [], [s, c, l] = [
		eP(n.get("TU")),
		nP(n.get("P")),
		n.get("StructParent")
	];
	return r === void 0 || i === void 0 || a === void 0 || o === void 0 || s === null || c === null || typeof l != "number" ? null : {
		party: e,
		rectangle: [
			r,
			i,
			a,
			o
		],
		tooltip: s,
		page: ev.of(c),
		structParent: l,
		ref: ev.of(t)
	};
}
// src/engine/pdf/reading/readProgram.ts
function AP(e) {
	try {
		return jP(new DataView(e.buffer, e.byteOffset, e.byteLength));
	} catch (e) {
		if (e instanceof RangeError) return null;
		throw e;
	}
}
function jP(e) {
	let t = (t) => MP(e, t), [n, r, i, a, o] = [
		t("head"),
		t("hhea"),
		t("hmtx"),
		t("loca"),
		t("glyf")
	], s = e.getInt16(n + 50) === 1, c = (t) => s ? e.getUint32(a + t * 4) : e.getUint16(a + t * 2) * 2;
	return Array.from({ length: e.getUint16(r + 34) }, (t, n) => ({
		advance: e.getUint16(i + n * 4),
		outline: NP(e, o + c(n), o + c(n + 1))
	}));
}
function MP(e, t) {
	for (let n = 12; n < 12 + e.getUint16(4) * 16; n += 16) if (NP(e, n, n + 4) === t) return e.getUint32(n + 8);
	throw RangeError(`No table ${t}`);
}
function NP(e, t, n) {
	if (n < t || n > e.byteLength) throw RangeError("Outside the program");
	return JN(new Uint8Array(e.buffer, e.byteOffset), t, n);
}
// src/engine/pdf/reading/readFont.ts
var PP = 4e6;
function FP(e, t) {
	let n = e.object(t)?.entries, r = n?.get("DescendantFonts"), i = LP(e, IP(e, IP(e, Array.isArray(r) ? r[0] : void 0)?.entries.get("FontDescriptor"))?.entries.get("FontFile2")), a = LP(e, n?.get("ToUnicode")), o = i && AP(i);
	return o && a ? {
		glyphs: o,
		texts: RP(JN(a, 0))
	} : null;
}
function IP(e, t) {
	let n = nP(t);
	return n === null ? null : e.object(n);
}
function LP(e, t) {
	let n = IP(e, t), r = n && qN(e.bytes, n);
	return r && ZN(r, PP);
}
function RP(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [, n = "", r = "", i = ""] of e.matchAll(/<(.{4})> <(.{4})> <(.{4})>\n/g)) {
		let [e, a, o] = [
			n,
			r,
			i
		].map((e) => Number.parseInt(e, 16));
		for (let n = e ?? 0; n <= (a ?? -1); n += 1) t.set(n, String.fromCharCode((o ?? 0) + n - (e ?? 0)));
	}
	return t;
}
// src/engine/pdf/ink/paperGlyphs.ts
function zP(e, t, n) {
	let r = e.object(e.newest.trailer.root)?.entries, i = nP(rP(rP(rP(r?.get("AcroForm"), "DR"), "Font"), yy[t])), a = i === null ? null : FP(e, i), o = AP(n.ttf);
	if (i === null || !a || !o) return null;
	let s = new Map(a.glyphs.map((e, t) => [BP(a.texts.get(t), e), t])), c = o.map((e, t) => s.get(BP(n.texts[t], e)));
	return {
		object: i,
		idOf: (e) => c[e]
	};
}
var BP = (e, { advance: t, outline: n }) => `${e} ${t} ${n}`, VP = {
	regular: "F2",
	semibold: "F3"
};
function HP(e, t) {
	let n = {
		regular: UP(e, t, "regular"),
		semibold: UP(e, t, "semibold")
	};
	return {
		faces: Sy((e, t) => n[e].face(t)),
		resources: { Font: {
			...n.regular.resources,
			...n.semibold.resources
		} }
	};
}
function UP({ file: e, objects: t, fonts: n, slot: r }, i, a) {
	let o = Cy(i, a), s = n.embed(a, o, r), c = zP(e, a, s), l = (e) => c?.idOf(s.glyphId(e)), u = o.filter((e) => l(e) === void 0), d = n.embed(a, u, r);
	return {
		face: (e) => {
			let t = l(e);
			return t === void 0 ? xy(d, VP[a], e) : {
				...xy(s, yy[a], e),
				id: t
			};
		},
		resources: {
			...c && u.length < o.length && { [yy[a]]: ev.of(c.object) },
			...u.length > 0 && { [VP[a]]: _y(t, d, a, "pack") }
		}
	};
}
// src/engine/pdf/ink/lines.ts
var WP = (e, t, n) => ({
	size: e,
	leading: t,
	weight: n,
	colour: $a,
	tracking: 0,
	digits: "plain"
}), GP = (e, t, n, r) => KP(e, [{
	text: t,
	style: n
}], r), KP = ({ metrics: e, language: t }, n, r) => tc(Ro(n, e), r, t);
function qP(e, t, n, r, i) {
	return t.forEach((t, a) => A(e, "Layout", t, r, i + a * n.leading + _s(n))), i + t.length * n.leading;
}
// src/engine/pdf/ink/strokes.ts
var JP = .75, YP = 1200, XP = 2;
function ZP({ width: e, height: t, strokes: n }, r) {
	let i = n.filter((e) => e.length > 0), a = QP(i.flat()), o = {
		width: r.right - r.left,
		height: r.bottom - r.top
	}, s = Math.min(o.width / e, o.height / t), c = Math.min(o.width / (a.right - a.left), o.height / (a.bottom - a.top)), l = Math.min(c, s * XP), u = (r.left + r.right - l * (a.left + a.right)) / 2, d = (r.top + r.bottom - l * (a.top + a.bottom)) / 2;
	return $P(i.map((e) => e.map(([e, t]) => [e * l + u, t * l + d]))).flatMap(nF);
}
function QP(e) {
	let t = {
		left: Infinity,
		top: Infinity,
		right: -Infinity,
		bottom: -Infinity
	};
	for (let [n, r] of e) t.left = Math.min(t.left, n), t.right = Math.max(t.right, n), t.top = Math.min(t.top, r), t.bottom = Math.max(t.bottom, r);
	return t;
}
function $P(e) {
	for (let t = JP;; t *= 1.5) {
		let n = e.map((e) => eF(e, t * t));
		if (n.reduce((e, t) => e + t.length, 0) <= Math.max(YP, 2 * e.length)) return n;
	}
}
function eF(e, t) {
	let n = [];
	return e.forEach((r, i) => {
		let a = n.at(-1);
		(!a || i === e.length - 1 || tF(a, r) >= t) && n.push(r);
	}), n;
}
function tF([e, t], [n, r]) {
	let [i, a] = [e - n, t - r];
	return i * i + a * a;
}
function nF(e) {
	let t = e[0] ?? [0, 0], n = [["M", ...aF(t)]], r = t;
	for (let t = 1; t < e.length - 1; t += 1) {
		let i = e[t] ?? r, a = rF(i, e[t + 1] ?? i);
		n.push([
			"C",
			...aF(iF(r, i)),
			...aF(iF(a, i)),
			...aF(a)
		]), r = a;
	}
	return [...n, ["L", ...aF(e.at(-1) ?? t)]];
}
var rF = ([e, t], [n, r]) => [(e + n) / 2, (t + r) / 2], iF = ([e, t], [n, r]) => [e + (n - e) * 2 / 3, t + (r - t) * 2 / 3], aF = ([e, t]) => [Math.round(e * 10) / 10, Math.round(t * 10) / 10], oF = 15, sF = 202.5, cF = {
	left: 30,
	top: 15,
	right: 202.5,
	bottom: 97.5
}, lF = 105, uF = 109.5, dF = 150, fF = 3;
function pF(e, t, n, r) {
	let i = {
		metrics: r,
		language: e.language
	}, a = {
		page: 0,
		items: [],
		x: 0,
		y: 0,
		leaves: { next: 0 }
	};
	return j(a, 4.5, 1.5, t - 9, n - 3, io), j(a, oF, lF, sF, .75, $a), gF(a, e.under, i), hF(a, e.mark, i) && yF(a, e.rows, n - fF, i) ? a.items : null;
}
var mF = [...[
	24,
	20,
	16,
	14,
	12
].map((e) => ({
	letters: WP(e, e * 1.25, "regular"),
	most: 1
})), ...[
	14,
	12,
	10,
	8
].map((e) => ({
	letters: WP(e, e * 1.25, "regular"),
	most: Math.floor(66 / e)
}))];
function hF(e, t, n) {
	if (!("typed" in t)) {
		let n = "drawn" in t ? ZP(t.drawn, cF) : t.fitted;
		return ns(e, "Layout", {
			path: n,
			stroke: {
				colour: $a,
				width: 1.5
			}
		}), n.every((e) => vF(e, cF));
	}
	for (let { letters: r, most: i } of mF) {
		let a = GP(n, t.typed, r, cF.right - cF.left);
		if (!(a.length > i)) return qP(e, a, r, cF.left, cF.bottom - a.length * r.leading), !0;
	}
	return !1;
}
function gF(e, t, n) {
	t.slice(0, 3).forEach((t, r) => {
		let i = WP(8, 11.25, r === 0 ? "semibold" : "regular");
		qP(e, GP(n, t, i, sF).slice(0, 1), i, oF, uF + r * i.leading);
	});
}
var _F = [
	{
		label: WP(8, 11.25, "semibold"),
		value: WP(9, 15, "regular"),
		gap: 3.75,
		runsIn: !1
	},
	{
		label: WP(8, 11.25, "semibold"),
		value: WP(8, 11.25, "regular"),
		gap: 3.75,
		runsIn: !1
	},
	{
		label: WP(7.5, 9.75, "semibold"),
		value: WP(7.5, 9.75, "regular"),
		gap: 2.25,
		runsIn: !1
	},
	{
		label: WP(7.5, 9.75, "semibold"),
		value: WP(7.5, 9.75, "regular"),
		gap: 2.25,
		runsIn: !0
	},
	{
		label: WP(6.5, 8.25, "semibold"),
		value: WP(6.5, 8.25, "regular"),
		gap: 1.5,
		runsIn: !0
	},
	{
		label: WP(6, 7.5, "semibold"),
		value: WP(6, 7.5, "regular"),
		gap: 1.5,
		runsIn: !0
	}
];
function vF([, ...e], { left: t, top: n, right: r, bottom: i }) {
	return e.every((e, a) => a % 2 == 0 ? e >= t - 1 && e <= r + 1 : e >= n - 1 && e <= i + 1);
}
function yF(e, t, n, r) {
	for (let { label: i, value: a, gap: o, runsIn: s } of _F) {
		let c = t.map((e) => s ? {
			labels: [],
			values: KP(r, [bF(`${e.label}: `, i), bF(e.value, a)], sF)
		} : {
			labels: GP(r, e.label, i, sF),
			values: GP(r, e.value, a, sF)
		});
		if (dF + c.map(({ labels: e, values: t }) => e.length * i.leading + t.length * a.leading + o).reduce((e, t) => e + t, 0) > n + o) continue;
		let l = dF;
		for (let { labels: t, values: n } of c) l = qP(e, n, a, oF, qP(e, t, i, oF, l)) + o;
		return !0;
	}
	return !1;
}
var bF = (e, t) => ({
	text: e,
	style: t
});
// src/engine/pdf/ink/appendInk.ts
function xF(e, t, { appearance: n, claim: r }, i) {
	let a = mP(e);
	if (!a.ok) return a;
	let o = OP(a.value, t);
	if (!o.ok) return o;
	if (SF(n.mark)) return d("empty");
	let s = pF(n, ...ky(o.value), Xh(i));
	return s ? u(wP(e, wF(a.value, o.value, {
		items: s,
		claim: r
	}, i), r)) : d("does-not-fit");
}
function SF(e) {
	return "typed" in e ? e.typed.trim() === "" : "drawn" in e ? e.drawn.strokes.every((e) => e.length === 0) : e.fitted.length === 0;
}
var CF = "1 J 1 j";
function wF(e, t, { items: n, claim: r }, i) {
	let { size: a, root: o, info: s, id: c } = e.newest.trailer, l = yv(a), { faces: u, resources: d } = HP({
		file: e,
		objects: l,
		fonts: i,
		slot: t.party
	}, n), f = Ry(ky(t)[1], u);
	f.operators.push(CF);
	for (let e of n) zy(f, e);
	Uy(f);
	let p = Oy(l, t, wv(`${f.operators.join("\n")}\n`), d);
	l.put(Dy(t, p, SP(l, r)), t.ref);
	let m = {
		length: e.bytes.length,
		crossReference: e.newest.at,
		id: c
	};
	return Cb(l, {
		root: ev.of(o),
		info: ev.of(s)
	}, m);
}
// src/actions/evidence.ts
function TF(e, t, n, r) {
	let { signer: i, legalName: a = "" } = e.parties[n.party], o = i?.name ?? "", s = E(i?.title), c = "typed" in n.mark ? "typed" : "drawn", l = yP(n.at, n.offsetMinutes), u = (e) => OF(r.map(e)), d = (e, t) => ({
		label: u(({ say: t }) => t(`label.${e}`)),
		value: t
	}), f = s === void 0 ? o : u(({ say: e }) => e("line.nameTitle", {
		name: o,
		title: s
	})), [p] = n.inked, [m] = r;
	if (m === void 0) throw Error("Evidence is written in the language of its paper");
	let h = Ob(n.publicKey).groups.join(" "), g = `${Sx(l.date, m.language, "short")} ${l.time}`;
	return {
		language: m.language,
		mark: n.mark,
		under: [
			f,
			m.say("line.whenHow", {
				when: g,
				zone: l.zone,
				how: m.say(`short.${c}`)
			}),
			m.say("line.key", { key: h })
		],
		rows: [
			d("signedBy", `${f}; ${u(({ say: e }) => e(`for.${n.party}`, { name: a }))}`),
			d("states", u(({ say: e }) => `${e(`authority.${i?.authority ?? "proxy"}`)}; ${e("consent")}`)),
			d("how", u(({ say: e }) => e(`how.${c}`))),
			d("when", `${g} ${l.zone}, ${u(({ say: e }) => e("clock"))}`),
			d("content", Ab(e).groups.join(" ")),
			d("before", EF(t)),
			d("previous", p && n.previous !== void 0 ? `${DF(e, p)} · ${EF(Mv(n.previous))}` : u(({ say: e }) => e("first"))),
			d("status", u(({ say: e }) => e("status")))
		]
	};
}
var EF = (e) => (Ob(e).hex.match(/.{16}/g) ?? []).join(" "), DF = (e, t) => e.parties[t].signer?.name ?? e.parties[t].legalName ?? "", OF = (e) => [...new Set(e)].join(" · ");
// src/actions/inked.ts
async function kF(e, t, n, r) {
	let i = await jF(e, r);
	if (i === null) return d({ code: "words-unreachable" });
	let a = TF(e, t, n, i), o = await AF(a, r.fetchPack);
	if (!o.ok) return o;
	let { signer: s, legalName: c = "" } = e.parties[n.party], l = "typed" in n.mark ? n.mark.typed : s?.name ?? c, f = xF(t, n.party, {
		appearance: a,
		claim: {
			...n,
			name: l
		}
	}, o.value);
	return f.ok ? u(f.value) : d({ code: f.error });
}
async function AF(e, t) {
	let n = PN(e), [r] = dM(`${n.regular}${n.semibold}`.replaceAll("\n", " "));
	return r ? d({
		code: "not-printable",
		character: r.text
	}) : qa(n, t);
}
async function jF(e, { evidenceWords: t }) {
	let { prevailing: n } = e.languages, r = lM(e).toSorted((e, t) => Number(t === n) - Number(e === n));
	try {
		return await Promise.all(r.map(async (e) => ({
			language: e,
			say: tx(await t(e), e)
		})));
	} catch {
		return null;
	}
}
// src/actions/remaking.ts
var MF = /* @__PURE__ */ new WeakMap();
function NF(e, t) {
	return {
		words(t) {
			let n = MF.get(e);
			return n?.json === t ? kN(n.papers) : null;
		},
		async paper(t) {
			let n = MF.get(e);
			if (n?.json === t) return u(n.paper);
			let r = gN(t), i = r.ok ? await e.issue(r.value) : null;
			return i?.ok ? (MF.set(e, {
				json: t,
				paper: i.value.bytes,
				papers: i.value.papers,
				revisions: []
			}), u(i.value.bytes)) : d(i && FF(i.error) ? "cannot-print" : "damaged");
		},
		async revision(n, r, i) {
			let a = MF.get(e), o = JSON.stringify({
				...i,
				publicKey: Mi(i.publicKey)
			}), s = a?.json === r ? a.revisions.find((e) => e.signing === o && Pv(e.before, n)) : void 0;
			if (s) return u(s.sealable);
			let c = gN(r), l = c.ok ? await kF(c.value, n, PF(i), t) : null;
			return l?.ok ? (a?.json === r && a.revisions.splice(0, a.revisions.length - 1, {
				before: n,
				signing: o,
				sealable: l.value
			}), u(l.value)) : d(l && IF(l.error) ? "cannot-print" : "revision-differs");
		}
	};
}
var PF = ({ earlier: e, ...t }) => ({
	...t,
	inked: e.map(({ party: e }) => e),
	previous: e.at(-1)?.envelope
}), FF = ({ code: e }) => e !== "gaps" && e !== "not-printable", IF = ({ code: e }) => [
	"words-unreachable",
	"unreachable",
	"changed"
].includes(e), LF = /* #__PURE__ */ Object.assign({
	"../locales/en/clauses.json": e,
	"../locales/en/evidence.json": t,
	"../locales/ko/clauses.json": n,
	"../locales/ko/evidence.json": r,
	"../locales/nl/clauses.json": i,
	"../locales/nl/evidence.json": a,
	"../locales/pl/clauses.json": o,
	"../locales/pl/evidence.json": s
});
function RF(e) {
	return NF(gM({
		words: zF("clauses"),
		fetchPack: e
	}), {
		evidenceWords: zF("evidence"),
		fetchPack: e
	});
}
var zF = (e) => (t) => {
	let n = LF[`../locales/${t}/${e}.json`];
	return n ? Promise.resolve(n) : Promise.reject(/* @__PURE__ */ Error(`No ${e} in ${t}`));
};
export { RF as openEdition };
