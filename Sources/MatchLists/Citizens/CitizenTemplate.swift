/// The citizens' sheets, in plain Danish.
enum CitizenTemplate {
  static let page = """
    {{>top}}
    {{#sheets}}
    {{>sheetTop}}
    <div class="letter">
    <div class="split"><h1>Et forslag til dig</h1><span class="key">{{id}}</span></div>
    <p>{{intro}}</p>
    <h2>Pladsen</h2>
    <p><b>{{work}}</b><br>{{place}}</p>
    <p>{{period}}<br>{{hours}}</p>
    <p>Opgaver: {{tasks}}</p>
    <h2>Dit mål</h2>
    <p>{{goal}}</p>
    <h2>Vejen dertil</h2>
    <p>{{way}}</p>
    <h2>Hvorfor netop den?</h2>
    <ul>
    {{#reasons}}
    <li>– {{.}}</li>
    {{/reasons}}
    <li>– Det, du har aftalt med din sagsbehandler om hensyn, er kontrolleret.</li>
    </ul>
    <h2>Hvad mangler du?</h2>
    <ul>
    {{#lacks}}
    <li>– {{.}}</li>
    {{/lacks}}
    </ul>
    <h2>Hvem bestemmer?</h2>
    <p>Det her er et forslag, ikke en afgørelse. Et program har fundet det efter faste regler, som alle kan se: {{frame.book}}. Det gætter ikke på, hvordan det går dig. Din sagsbehandler {{caseworker}} afgør sagen, når I har talt sammen, og virksomheden skal også sige ja.</p>
    <h2>Du kan sige nej</h2>
    <p>Du kan sige nej til forslaget uden at give en grund. Det betyder ikke noget for de næste forslag, du får. Beslutter sagsbehandleren senere et tilbud til dig, får du det på skrift med de regler, der gælder for det.</p>
    <h2>Dine rettigheder</h2>
    <p>Du kan få at vide, hvilke oplysninger om dig forslaget bygger på, hvorfor du ikke fik et andet forslag, og hvem der har set på dem. Du kan klage over en afgørelse; i den står der hvordan. Spørg {{caseworker}}.</p>
    <div class="boxes"><span class="box">Ja, det vil jeg gerne tale om</span><span class="box">Nej tak</span></div>
    </div>
    {{>sheetBottom}}
    {{/sheets}}
    {{>bottom}}
    """
}
