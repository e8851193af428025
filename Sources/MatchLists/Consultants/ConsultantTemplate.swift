/// The consultant's list.
enum ConsultantTemplate {
  static let page = """
    {{>top}}
    {{>sheetTop}}
    {{>frontPage}}
    {{>sheetBottom}}
    {{#companies}}
    {{>sheetTop}}
    <div class="company split"><h2 class="upper">{{company}}</h2><span class="key">{{urgency}}</span></div>
    {{#questions}}
    <p><b>Spørg:</b> {{.}}</p>
    {{/questions}}
    {{#openings}}
    {{>opening}}
    {{/openings}}
    {{>sheetBottom}}
    {{/companies}}
    {{>sheetTop}}
    {{>backPage}}
    {{>sheetBottom}}
    {{>bottom}}
    """

  static let frontPage = """
    {{#front}}
    <h1>RING I DAG</h1>
    <div class="lead">
    {{#summary}}
    <p>{{.}}</p>
    {{/summary}}
    </div>
    <ol class="calls">
    {{#calls}}
    <li><b>{{company}}</b><span>{{reason}}</span></li>
    {{/calls}}
    </ol>
    {{^calls}}
    <p>Ingen opkald i denne uge.</p>
    {{/calls}}
    <p>{{more}}</p>
    {{#targets}}
    {{>notes}}
    {{/targets}}
    {{#changes}}
    {{>notes}}
    {{/changes}}
    {{/front}}

    """

  static let opening = """
    <section class="opening">
    <div class="intro">
    <div class="split"><h3>{{heading}}</h3><span class="key">{{reply}}</span></div>
    <p>{{terms}}</p>
    {{#facts}}
    <p><b>{{label}}:</b> {{words}}</p>
    {{/facts}}
    </div>
    {{#cards}}
    {{>proposal}}
    {{/cards}}
    {{#hasReserves}}
    <div class="reserves"><b>Reserver</b>
    <ol class="columns small">
    {{#reserves}}
    <li>{{.}}</li>
    {{/reserves}}
    </ol>
    </div>
    {{/hasReserves}}
    {{#questions}}
    <p><b>Spørg:</b> {{.}}</p>
    {{/questions}}
    </section>

    """

  static let proposal = """
    <div class="card">
    {{#pair}}
    <div class="name"><span class="id">{{place}}. {{citizen}}</span><span class="match">{{match}}</span><span><b>{{goal}}</b> ({{nearness}})</span><span class="tag">{{pin}}</span></div>
    <p><b>Kompetencer:</b> {{competences}} · <b>Timer:</b> {{hours}} · <b>Afstand:</b> {{distance}}</p>
    <p><b>Mangler:</b> {{missing}}</p>
    <p><b>1 Ressourcer:</b> {{resources}}</p>
    <div class="two">
    <p><b>2 Formål:</b> {{purpose}}</p>
    <p><b>3 Opfølgning:</b> {{followUp}}</p>
    <p><b>4 Mentor:</b> {{mentor}}</p>
    <p><b>5 Jobåbning:</b> {{prospect}}</p>
    </div>
    <div class="two due">
    <p><b>Frist:</b> {{deadline}}</p>
    <p><b>Prioritering:</b> {{priority}}</p>
    </div>
    {{/pair}}
    <div class="boxes">{{#boxes}}<span class="box">{{.}}</span>{{/boxes}}</div>
    </div>

    """

  static let backPage = """
    {{#back}}
    <h2>Resten</h2>
    <h3 class="section">Ledige pladser uden forslag</h3>
    <table class="rows small">
    {{#idle}}
    <tr><td class="third"><b>{{place}}</b></td><td>{{words}} <b>{{note}}</b></td></tr>
    {{/idle}}
    </table>
    {{^idle}}
    <p>Ingen.</p>
    {{/idle}}
    {{#cancelled}}
    <p><b>Aflyst:</b> {{label}}: {{words}}</p>
    {{/cancelled}}
    {{#conflicts}}
    <p><b>{{label}}:</b> {{words}}</p>
    {{/conflicts}}
    <h3 class="section">Mangler oplysninger</h3>
    {{#incomplete}}
    <p><b>{{label}}:</b> {{words}}</p>
    {{/incomplete}}
    {{^incomplete}}
    <p>Ingen af dine pladser mangler noget.</p>
    {{/incomplete}}
    <h3 class="section">Borgere uden plads, antal efter mål A og kommune: {{waitingTotal}}</h3>
    <ul class="columns small">
    {{#waiting}}
    <li class="hang"><b>{{citizens}}</b> {{occupation}}: {{areas}}</li>
    {{/waiting}}
    </ul>
    {{/back}}

    """
}
