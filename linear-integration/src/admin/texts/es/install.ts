import type { TextsOf } from '@async-norms/core';
import type { INSTALL } from '../messages/install';

export const install: TextsOf<typeof INSTALL> = {
  'install.title': 'Conectar un espacio de trabajo de Linear',
  'install.lead': 'Tres maneras, cada una en pocos minutos. A nadie se le dice nada antes de que actives un acuerdo.',
  'install.key':
    'En todo caso el servidor necesita una clave que cifre los tokens: openssl rand -base64 32. Va en SECRET_KEY.',
  'install.app': 'Una aplicación privada (recomendado)',
  'install.app.what':
    'Los comentarios vienen de «Async Norms», los webhooks llegan al momento y el token se renueva solo. Quien administra Linear la crea una vez; el formulario ya está relleno.',
  'install.app.address': 'Dirección de este servidor',
  'install.app.address.hint': 'Por ejemplo https://norms.example.com. Linear solo llega a direcciones https públicas.',
  'install.app.address.wrong': 'Aquí se esperaba una dirección que empiece por https://.',
  'install.app.show': 'Crear el enlace',
  'install.app.open': 'Abrir el formulario de Linear, ya relleno',
  'install.app.then': 'Pulsa allí «Create» e inicia el servidor con lo que muestra Linear:',
  'install.oauth': 'Entrar con Linear, para varios espacios',
  'install.oauth.what':
    'Quien administra cada espacio ve lo que se pide y lo acepta. Cada espacio tiene sus propios tokens y no ve nada de los demás.',
  'install.oauth.go': 'Instalar en un espacio',
  'install.oauth.needsApp': 'Para esto hace falta antes la aplicación de arriba.',
  'install.apiKey': 'Una clave de API personal, para probar',
  'install.apiKey.what':
    'Funciona sin dirección pública: se pregunta a Linear cada pocos minutos. Los comentarios son tuyos; para quedarte, usa la aplicación.',
  'install.done': 'Instalado. Se están trayendo las personas y las incidencias; tarda un minuto o dos.',
  'install.refused': 'No se ha instalado nada: hace falta que alguien que administre el espacio lo acepte.',
  'install.late': 'Han pasado más de diez minutos en Linear. Empieza de nuevo, por favor.',
  'install.unknown': 'Esto no empezó en este navegador, así que no se ha instalado nada. Empieza aquí, por favor.',
  'install.later': 'Linear no ha contestado. No se ha instalado nada; inténtalo más tarde, por favor.',
};
