/// The caseworker's list.
enum CaseworkerTemplate {
  static let page = """
    {{>top}}
    {{>sheetTop}}
    <h1>TAG STILLING TIL</h1>
    {{#summary}}
    <p class="lead">{{.}}</p>
    {{/summary}}
    {{#changes}}
    {{>notes}}
    {{/changes}}
    {{#placed}}
    {{>placed}}
    {{/placed}}
    {{^placed}}
    <p>Ingen forslag i denne uge.</p>
    {{/placed}}
    <h3 class="section">{{deadlineHeading}}</h3>
    <table class="rows">
    {{#deadlines}}
    <tr><td class="id"><b>{{citizen}}</b></td><td>{{deadline}}</td><td>{{status}}</td></tr>
    {{/deadlines}}
    </table>
    {{^deadlines}}
    <p>Ingen.</p>
    {{/deadlines}}
    {{#conflicts}}
    <p><b>{{kind}}: {{pair}}</b> – {{cause}}</p>
    {{/conflicts}}
    <h3 class="section">Mangler oplysninger</h3>
    {{#incomplete}}
    <p><b>{{label}}:</b> {{words}}</p>
    {{/incomplete}}
    {{^incomplete}}
    <p>Ingen.</p>
    {{/incomplete}}
    <h3 class="section">Fritaget</h3>
    {{#exempt}}
    <p><b>{{label}}:</b> {{words}}</p>
    {{/exempt}}
    {{^exempt}}
    <p>Ingen.</p>
    {{/exempt}}
    <h3 class="section">Uden plads</h3>
    <div class="columns">
    {{#unplaced}}
    {{>unplaced}}
    {{/unplaced}}
    </div>
    {{^unplaced}}
    <p>Ingen.</p>
    {{/unplaced}}
    {{>sheetBottom}}
    {{>bottom}}
    """

  static let placed = """
    <div class="card">
    {{#pair}}
    <div class="name"><span class="id">{{citizen}}</span><span class="match">{{match}}</span><span><b>{{goal}}</b> ({{nearness}})</span><span class="tag">{{pin}}</span></div>
    <div class="split"><b>{{opening}}</b><span class="key">{{reply}}</span></div>
    <p>{{terms}}</p>
    <p><b>Kompetencer:</b> {{competences}} · <b>Timer:</b> {{hours}} · <b>Afstand:</b> {{distance}}</p>
    <p><b>Mangler:</b> {{missing}}</p>
    <p><b>Ressourcer:</b> {{resources}}</p>
    <div class="two">
    <p><b>Formål:</b> {{purpose}}</p>
    <p><b>Jobåbning:</b> {{prospect}}</p>
    <p><b>Mentor:</b> {{mentor}}</p>
    <p><b>Prioritering:</b> {{priority}}</p>
    </div>
    <p class="due"><b>Frist:</b> {{deadline}}</p>
    {{/pair}}
    <div class="boxes"><span class="box">sagsbehandler ja</span><span class="box">nej</span><span class="box">borger spurgt</span><span class="box">borger ja</span><span class="box">borger nej</span></div>
    <ul class="columns small others">
    {{#others}}
    <li class="hang">{{.}}</li>
    {{/others}}
    </ul>
    </div>

    """

  static let unplaced = """
    <div class="block">
    <p><b>{{heading}}</b></p>
    <p>{{goals}}</p>
    <p>{{tally}}</p>
    <ul class="small">
    {{#reserves}}
    <li>→ {{.}}</li>
    {{/reserves}}
    {{#others}}
    <li>→ {{.}}</li>
    {{/others}}
    {{#fix}}
    <li><b>Nærmest:</b> {{.}}</li>
    {{/fix}}
    </ul>
    </div>

    """
}
