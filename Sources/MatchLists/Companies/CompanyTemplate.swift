/// The sheet for a company.
enum CompanyTemplate {
  static let page = """
    {{>top}}
    {{>sheetTop}}
    <h1>{{company}}</h1>
    <p class="lead">{{site}}</p>
    <p class="lead">Her er de kandidater, {{jobCentre}} foreslår til jer i denne uge. Ring til jeres virksomhedskonsulent {{consultant}}, når I har set på dem. I får navn og CV, når kandidaten selv har sagt ja.</p>
    {{#openings}}
    <section class="opening">
    <div class="intro">
    <h3 class="section">{{heading}}</h3>
    <p>{{terms}}</p>
    <p><b>Opgaver:</b> {{tasks}}</p>
    <p><b>{{count}}</b></p>
    </div>
    {{#candidates}}
    <div class="card">
    <div class="name"><span class="id">{{id}}</span></div>
    <dl>
    <dt>Arbejde</dt><dd>{{work}}</dd>
    <dt>Har af jeres ønsker</dt><dd>{{competences}}</dd>
    <dt>Timer</dt><dd>{{hours}}</dd>
    <dt>Periode</dt><dd>{{period}}</dd>
    <dt>Mentor</dt><dd>{{mentor}}</dd>
    </dl>
    <div class="boxes"><span class="box">Vi vil gerne møde kandidaten</span><span class="box">Ikke denne gang</span></div>
    </div>
    {{/candidates}}
    </section>
    {{/openings}}
    {{>sheetBottom}}
    {{>bottom}}
    """
}
