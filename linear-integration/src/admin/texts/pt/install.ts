import type { TextsOf } from '@async-norms/core';
import type { INSTALL } from '../messages/install';

export const install: TextsOf<typeof INSTALL> = {
  'install.title': 'Conectar um espaço de trabalho do Linear',
  'install.lead': 'Três maneiras, cada uma em poucos minutos. Ninguém recebe nada antes de você ativar um acordo.',
  'install.key':
    'Em todo caso o servidor precisa de uma chave que cifra os tokens: openssl rand -base64 32. Ela vai em SECRET_KEY.',
  'install.app': 'Um aplicativo privado (recomendado)',
  'install.app.what':
    'Os comentários vêm de “Async Norms”, os webhooks chegam na hora e o token se renova sozinho. Quem administra o Linear o cria uma vez; o formulário já vem preenchido.',
  'install.app.address': 'Endereço deste servidor',
  'install.app.address.hint': 'Por exemplo https://norms.example.com. O Linear só alcança endereços https públicos.',
  'install.app.address.wrong': 'Aqui se esperava um endereço que comece com https://.',
  'install.app.show': 'Criar o link',
  'install.app.open': 'Abrir o formulário do Linear, já preenchido',
  'install.app.then': 'Aperte “Create” lá e inicie o servidor com o que o Linear mostra:',
  'install.oauth': 'Entrar com o Linear, para vários espaços',
  'install.oauth.what':
    'Quem administra cada espaço vê o que é pedido e aceita. Cada espaço tem os próprios tokens e não vê nada dos outros.',
  'install.oauth.go': 'Instalar em um espaço',
  'install.oauth.needsApp': 'Para isto é preciso antes o aplicativo acima.',
  'install.apiKey': 'Uma chave de API pessoal, para experimentar',
  'install.apiKey.what':
    'Funciona sem endereço público: o Linear é consultado a cada poucos minutos. Os comentários são seus; para ficar, use o aplicativo.',
  'install.done': 'Instalado. As pessoas e as tarefas estão sendo buscadas; leva um ou dois minutos.',
  'install.refused': 'Nada foi instalado: alguém que administra o espaço precisa aceitar.',
  'install.late': 'Passaram mais de dez minutos no Linear. Comece de novo, por favor.',
  'install.unknown': 'Isto não começou neste navegador, então nada foi instalado. Comece aqui, por favor.',
  'install.later': 'O Linear não respondeu. Nada foi instalado; tente mais tarde, por favor.',
};
