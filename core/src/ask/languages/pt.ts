import { type Language, listOf } from './language';

/** Portuguese, of Brazil and of Portugal. */
export const pt: Language = {
  code: 'pt',
  commonWords: listOf(`
    o | a | os | as | um | uma | é | não | eu | você | vocês | e | de | do | da | em | no | na | para | por |
    com | que | como | pode | podem | poderia | obrigado | obrigada | olá | oi | isso | isto | está | este |
    favor | me | te | se | ao | mais | mas | ainda | já | alguém | tem | bloqueado | aguardando | esperando |
    segundo | até | amanhã | vou | foi | ou | pra | fim | dia | sua | seu | resolvido | corrigido | meu | faço |
    pronto
  `),
  phrases: {
    lead: listOf(`
      oi | olá | ola | bom dia | boa tarde | boa noite | e aí | caro | cara | prezado | prezada | ok | sim | não |
      e | mas | então | desculpa | desculpe | ótimo | beleza | uma pergunta | pergunta | opa | certo | também |
      a | o | agora | perfeito | aliás
    `),
    thanks: listOf(`
      obrigado | obrigada | muito obrigado | muito obrigada | valeu | bom trabalho | agradeço | obrigado pela |
      grato | grata | boa
    `),
    fyi: listOf(`
      para sua informação | para tua informação | para informação | para conhecimento | em cópia | com cópia |
      copiando | só para informar | para seu conhecimento | pra conhecimento | a título de informação
    `),
    'subject-after': listOf(`
      perguntou | pergunta se | disse | diz | falou | tem | tinha | é | era | está | estava | vai | quer |
      queria | acha | pensa | sugeriu | propôs | comentou | deveria | será | fará | e eu | ou eu | precisa |
      sabe | confirmou | mencionou | fez | já | foi | ficou | acredita
    `),
    'spoken-to': listOf(`
      eu | você | vocês | tu | nós | a gente | isso | isto | esse | essa | este | esta | o | a | os | as | um | uma | meu |
      minha | qual | quais | o que | como | quando | onde | por que | quem | quanto | tem ideia | tem uma ideia | em | no |
      na | para | com | sobre | há | existe | estás | és | podemos | devo | devemos | seria | dá pra | dá para | faz sentido |
      preciso | precisamos | consegue | consegues |
      é possível | é isso | é normal | é esse | é essa | é o | é a | tem como | está certo | está ok | vai dar |
      sabe se | sabe dizer | sabe como | sabe por | sabe qual | já conseguiu | já viu | já testou | acha que |
      acha melhor | tem alguma | tem algum | foi você | precisa de algo | será que | já pode | já tem |
      está tudo | está pronto | tem certeza
    `),
    request: listOf(`
      me diz | dá uma | você revisa | você assume | pega isso | você testa |
      você pode | você poderia | vocês podem | vocês poderiam | pode | podes | podem | poderia | poderias |
      poderiam | por favor | por gentileza | você consegue | vocês conseguem | consegue | consegues |
      se importaria | importas te | me diga | nos diga | diz me | me avise | me avisa | nos avise | avise me |
      preciso da sua | preciso do seu | preciso da tua | preciso do teu | precisamos da sua | precisamos do seu |
      preciso que você | precisamos que você | favor | seria ótimo se você | seria bom se você | agradeceria se |
      dá uma olhada | dê uma olhada | gostaria que você | me ajuda | me confirma | me conta | peço que |
      poderias por favor | me manda | me passa | precisamos da tua | precisamos do teu | me envia
    `),
    'request-of': listOf(`
      a @ pode | o @ pode | a @ poderia | o @ poderia | será que @ pode | será que o @ | será que a @ |
      a @ consegue | o @ consegue | talvez @ possa
    `),
    fragment: listOf(`
      o que acha | o que você acha | o que vocês acham | alguma novidade | alguma ideia | pronto para revisão |
      pronta para revisão | pronto para revisar | pronto pra revisão | por favor | alguma objeção | opiniões |
      pronto para review | revisão por favor | aguarda revisão | o que achas
    `),
    'second-person': listOf(`
      você | vocês | tu | te | teu | tua | seu | sua | seus | suas | contigo | pode | poderia | podes |
      por favor | me diga | consegue | aí
    `),
    'open-audience': listOf(`
      alguém | quem pode | quem poderia | todos | qualquer um | mais alguém | alguém mais | algum de vocês |
      quem quer | pessoal | alguém aí | quem mais | galera | um de vocês
    `),
    'no-request': listOf(`
      não precisa | não precisas | não precisam | não é necessário | não tem que | não é preciso |
      não se preocupe | não te preocupes | se tiver alguma dúvida | se tiver dúvidas | se tiveres dúvidas |
      qualquer dúvida | se precisar | se tiver alguma pergunta | fique à vontade | fica à vontade |
      sinta se à vontade | nada a fazer | como pode ver | como você pode ver | ia perguntar |
      queria te perguntar | por favor não | favor não | se quiser | pode ser que | isso pode |
      qualquer coisa me avise | qualquer coisa | sem necessidade | a favor | pode fechar | também pode |
      não poderia | em favor | favor ignorar | não há necessidade
    `),
    condition: listOf(`
      se | caso | a menos que | quando | assim que | desde que | a não ser
    `),
    'polite-condition': listOf(`
      se puder | se puderem | se possível | se tiver tempo | se tiver um tempo | se não se importar |
      quando puder | quando puderem | quando tiver tempo | quando tiver um tempo | assim que puder |
      assim que possível | verificar se | confirmar se | dizer se | saber se | ver se | testar se |
      se importaria | checar se | conferir se | me diga se | se você puder | se der | quando der |
      se tiver um momento | ótimo se você | bom se você | se puderes | quando puderes | sabe se | agradeceria se
    `),
    reported: listOf(`
      perguntou | pergunta se | quer saber | queria saber | disse | falou | está perguntando |
      o cliente pergunta | segundo | me perguntaram | perguntaram | comentou | nos perguntaram | de acordo com
    `),
    rhetorical: listOf(`
      quem sabe | por que não | e daí | quem se importa | quem diria | sabe o quê | o que mais se pode pedir |
      não é ótimo | quem liga | pra quê | o que poderia dar errado | porque não
    `),
    'question-tag': listOf(`
      né | não é | certo | não foi | correto | não | viu | não é verdade
    `),
    'self-answer': listOf(`
      porque | acontece que | a resposta | resposta : | sim, porque | não, porque | já que | é porque |
      provavelmente porque | simplesmente porque | sei lá | pois
    `),
    review: listOf(`
      revisar | revisão | revise | revisa | review | code review | revisa lo | rever | fazer a revisão |
      revisão de código | revisarem | revisasse
    `),
    'review-look': listOf(`
      olhar | olhada | ver | conferir | aprovar | checar | analisar
    `),
    'review-thing': listOf(`
      o pr | meu pr | esse pr | este pr | minhas mudanças | meu branch | o patch | as mudanças | as alterações
    `),
    'not-review': listOf(`
      comentários da revisão | comentários do review | em revisão | após a revisão | depois da revisão |
      comentários de revisão | revisar se | em review | depois do review
    `),
    decision: listOf(`
      decidir | decida | decide | decisão | aprovar | aprova | aprovação | dar o ok | seu ok | sinal verde |
      qual opção | qual das opções | autorizar | escolher entre | assinar | bater o martelo | autorização |
      dar o aval | seu aval | qual alternativa | escolha entre | validar
    `),
    'hand-off': listOf(`
      assuma | assumam | pegue isso | cuide disso | assuma isso | fique com isso |
      assumir isso | assumir | assume | pegar isso | pegar esse | pegar este | cuidar disso | continuar com isso |
      tocar isso | ficar com isso | dar continuidade | tomar conta disso | encarregar | pegar essa |
      tratar disso | ficar com este | ficar com esse | pegar esta
    `),
    'hand-over-to': listOf(`
      passando isso para @ | passando para @ | passo isso para @ | passo para @ | passei para @ | atribuindo a @ |
      atribuído a @ | atribuí a @ | deixo com @ | deixando com @ | repassando para @ | transferindo para @ |
      passando isso pra @ | passando pra @ | passo a bola para @ | passando a bola para @ | passo isso a @ |
      passando isso para o @ | passando isso para a @ | passo isto para @ | passando para o @ |
      passando para a @ | atribuindo para @ | repasso para @ | transfiro para @ | deixo isso com @ |
      passando isso ao @ | passo o bastão para @
    `),
    'your-turn': listOf(`
      é com você | é contigo | sua vez | é a sua vez | passo para você | passando para você | é tua vez |
      está com você | fica com você | agora é com você | a bola está com você | deixo com você |
      passando a bola para você | está nas suas mãos | agora é contigo | passo pra você | passando pra você |
      tua vez
    `),
    'blocked-by': listOf(`
      bloqueado por @ | bloqueada por @ | bloqueados por @ | bloqueado pelo @ | bloqueado pela @ | aguardando @ |
      aguardando o @ | aguardando a @ | esperando @ | esperando por @ | esperando o @ | esperando a @ |
      à espera de @ | no aguardo de @ | depende de @ | depende do @ | depende da @ | aguardando resposta de @ |
      aguardando retorno de @ | aguardando a resposta de @ | esperando resposta de @ | dependendo de @ |
      aguardo @ | aguardando retorno do @ | aguardando retorno da @ | dependo de @ | aguardando aprovação de @ |
      à espera da resposta de @ | aguardo retorno de @ | pendente de @ | travado por @ |
      aguardando a aprovação de @ | dependemos de @
    `),
    'blocked-on-you': listOf(`
      aguardando sua | aguardando seu | aguardando a sua | aguardando o seu | esperando sua | esperando seu |
      esperando a sua | esperando o seu | bloqueado até você | bloqueado pela sua | bloqueado pelo seu |
      no aguardo da sua | no aguardo do seu | dependo da sua | dependo do seu | à espera da tua |
      à espera do teu | à espera da sua | à espera do seu | não consigo seguir sem | não consigo avançar sem |
      aguardo sua | aguardo seu | aguardo a sua | aguardo o seu | aguardando você | esperando você |
      travado até você | bloqueada até você
    `),
    'not-so': listOf(`
      não estou mais | não está mais | não mais | estava | estávamos | nunca | sem | não | seria | fiquei |
      poderia | deixou de
    `),
    withdrawal: listOf(`
      ignorem meu | ignorem o meu | ignore o meu | ignora o meu |
      deixa pra lá | deixa para lá | deixem pra lá | esquece | esqueça minha | esqueçam | ignore minha |
      ignore meu | ignora a minha | ignorem minha | já encontrei | já resolvi | não precisa mais |
      não é mais necessário | resolvido, obrigado | resolvido, obrigada | resolvido, valeu |
      retiro minha pergunta | favor ignorar | consegui resolver | desconsidere | desconsidera | esqueça a minha |
      problema resolvido, obrigado | problema resolvido, obrigada | ignore a minha | deixa estar | desconsiderem
    `),
    done: listOf(`
      resolvido | solucionado | já está resolvido | problema resolvido | encontrei | consegui
    `),
    'update-progress': listOf(`
      atualização | andamento | progresso | estado | estado atual | novidades | atualização semanal | situação |
      status semanal | resumo da semana | situação atual | ponto de situação
    `),
    'update-blocker': listOf(`
      bloqueado | bloqueada | bloqueio | impedimento | bloqueios | continua bloqueado | ainda bloqueado |
      impedimentos
    `),
    'update-learning': listOf(`
      aprendido | aprendizado | aprendizados | o que aprendemos | o que aprendi | lição | lições |
      lições aprendidas | aprendizagem | descoberta | descobertas | aprendizagens
    `),
    'update-decision': listOf(`
      decisão | decidido | decisões | decidimos | ficou decidido | conclusão | acordado
    `),
    'nothing-changed': listOf(`
      sem mudanças | nenhuma mudança | não há mudanças | sem novidades | nada de novo | nada novo |
      não há novidades | nada mudou | tudo igual | sem alterações | sem avanços | continua igual |
      nenhuma novidade | sem progresso | nenhuma alteração
    `),
    'not-nothing-changed': listOf(`
      sem mudanças em | sem mudanças no | sem mudanças na | sem alterações em | sem alterações no |
      sem alterações na | nenhuma mudança necessária | nenhuma alteração necessária | nenhuma mudança em |
      nenhuma mudança no | nenhuma alteração no
    `),
    commit: listOf(`
      vou | vamos | faço | fazemos | vejo | respondo | entrego | termino | te respondo | reviso | envio | mando |
      te mando | farei | terei | verei | responderei | entregarei | terminarei | revisarei | enviarei |
      consigo entregar | consigo fazer | consigo terminar | consigo ver | consigo revisar | consigo responder |
      cuido disso | subo | publico | te aviso | te dou | teremos | faremos | enviaremos | entregaremos |
      devo terminar | devo entregar | pretendo | planejo | me comprometo | preparo | corrijo | testo |
      posso entregar | posso ver | dou uma olhada | dou retorno | retorno para você | te retorno | concluo |
      concluirei | trato disso | espero terminar | espero entregar | olho isso
    `),
    'commit-start': listOf(`
      estará pronto | deve ficar pronto | fica pronto | pronto | eta | previsão
    `),
    'date-filler': listOf(`
      até | para | na | no | em | o | a | provavelmente | espero | sim | ok | no máximo | antes de | às | as |
      feira | acho que | talvez não | de | beleza | pra | pronto
    `),
    'no-promise': listOf(`
      não | nunca | talvez | se | férias | feriado | licença | doente | fora | ausente | ontem | passada |
      passado | disse | era | estava | estive | testei | poderia | volto | de volta | folga | preciso | esperar |
      prazo | viajando | estarei de | ele vai | ela vai | o time vai | de viagem | aguardando | quando
    `),
    'before-date': ['antes de', 'antes da', 'antes do'],
    'not-a-deadline': listOf(`
      depois de | depois da | depois do | desde | a partir de | a partir da | a partir do | cada | após | após a |
      após o | toda | que | última | desde a
    `),
    pointer: listOf(`
      segue | seguem | aqui está | aqui vai | anexo | em anexo | vídeo | gravação | veja | vejam | assista |
      gravei | fiz um | fiz uma | deixo | um vídeo | link do | link da
    `),
    'recording-noun': listOf(`
      vídeo | vídeos | gravação | gravei | gravado | captura | áudio | nota de voz | gravações
    `),
  },
  dates: {
    months: [
      ['janeiro', 'jan'],
      ['fevereiro', 'fev'],
      ['março', 'mar'],
      ['abril', 'abr'],
      ['maio'],
      ['junho', 'jun'],
      ['julho', 'jul'],
      ['agosto', 'ago'],
      ['setembro', 'set'],
      ['outubro', 'out'],
      ['novembro', 'nov'],
      ['dezembro', 'dez'],
    ],
    weekdays: [
      ['segunda', 'segunda feira'],
      ['terça', 'terça feira'],
      ['quarta', 'quarta feira'],
      ['quinta', 'quinta feira'],
      ['sexta', 'sexta feira'],
      ['sábado'],
      ['domingo'],
    ],
    numbers: {
      um: 1,
      uma: 1,
      dois: 2,
      duas: 2,
      três: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      nove: 9,
      dez: 10,
    },
    units: { hour: ['hora', 'horas', 'h'], day: ['dia', 'dias', 'dias úteis'], week: ['semana', 'semanas'] },
    today: listOf(`
      hoje | ainda hoje | o fim do dia | fim do dia | final do dia | o final do dia | hoje à tarde | esta tarde |
      fim do expediente | final do expediente | hoje até o fim do dia
    `),
    tonight: ['hoje à noite', 'esta noite'],
    tomorrow: listOf(`
      amanhã | amanhã até o fim do dia | amanhã no fim do dia | fim do dia de amanhã
    `),
    dayAfterTomorrow: ['depois de amanhã'],
    endOfThisWeek: listOf(`
      o final da semana | final da semana | fim da semana | o fim da semana | esta semana | essa semana |
      nesta semana | ainda esta semana | ainda essa semana
    `),
    nextWeek: listOf(`
      próxima semana | na próxima semana | semana que vem | na semana que vem | no início da próxima semana |
      o fim da próxima semana | o final da próxima semana | fim da semana que vem | início da semana que vem
    `),
    endOfThisMonth: listOf(`
      fim do mês | final do mês | o fim do mês | o final do mês | este mês | esse mês
    `),
    nextMonth: ['próximo mês', 'mês que vem', 'no próximo mês', 'no mês que vem'],
    weekend: listOf(`
      no fim de semana | fim de semana | o fim de semana | este fim de semana
    `),
    notADate: listOf(`
      hoje de manhã | hoje cedo | esta manhã | até hoje | hoje em dia | segunda vez | segunda opção |
      segunda parte | terça parte | quarta vez | quinta vez | uma segunda | segunda versão
    `),
    weekday: listOf(`
      {weekday} | próxima {weekday} | próximo {weekday} | esta {weekday} | nesta {weekday} | {weekday} que vem |
      {weekday} à noite | essa {weekday}
    `),
    weekdayOfNextWeek: ['{weekday} da semana que vem', '{weekday} da próxima semana'],
    amount: listOf(`
      em {n} {unit} | dentro de {n} {unit} | daqui a {n} {unit} | nos próximos {n} {unit} | em até {n} {unit} |
      nas próximas {n} {unit} | em cerca de {n} {unit}
    `),
    monthAndDay: listOf(`
      # de {month} | # {month} | dia # de {month} | # º de {month}
    `),
    dayOfMonth: ['dia #', 'o dia #', 'no dia #'],
    numericOrder: 'day-month',
    numericDates: ['dia #/#', 'em #/#', 'até #/#', 'até o dia #/#'],
    morning: listOf(`
      de manhã | pela manhã | cedo | manhã | logo cedo
    `),
    noon: ['meio dia', 'ao meio dia', 'o meio dia'],
    afternoon: ['à tarde', 'de tarde', 'pela tarde'],
    evening: ['à noite', 'de noite'],
    time: listOf(`
      # h | #:# | # horas | #h# | às # | às #:# | as # h
    `),
    timeAfterNoon: ['# da tarde', '# horas da tarde'],
  },
};
