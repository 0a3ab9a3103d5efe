import { lexicon } from './lexicon.ts';

export const es = lexicon('Español', {
	frequent: `
		el la los las de del que y en a su sus un una para con por no se es o si lo al le nos más cuando desde`,
	words: `
		pedido pedidos pedir pedida paquete paquetes devolución devoluciones devolver devuelto reembolso
		reembolsos reembolsar reembolsado entrega entregas entregar entregado repartidor pago pagos pagar pagado
		tarjeta tarjetas cuenta cuentas dirección direcciones número números artículo artículos talla tallas
		zapato zapatos etiqueta etiquetas código códigos cambio cambios cambiar cambiado cancelar cancelado
		cancelación modificar modificado factura facturas recibo recibos precio precios vale vales regalo
		regalos descuento descuentos impuesto impuestos aduana aranceles gasto gastos gratis gratuito gratuita
		tienda tiendas transportista transportistas conductor seguimiento seguir estado envío envíos enviar
		enviado embalaje embalar embalado caja cajas cartón bolsa precinto dañado daño daños defectuoso defecto
		defectos roto reparación reparaciones reparar reparado sustituir sustituido sustitución garantía
		garantías reclamación reclamaciones reclamar queja quejas foto fotos imagen imágenes descripción motivo
		motivos elegir elegido elección abrir abierto cerrar cerrado iniciar sesión contraseña contraseñas
		restablecer correo correos mensaje mensajes teléfono llamada llamadas llamar chat asistencia equipo
		persona personas cliente clientes servicio servicios ayuda pregunta preguntas respuesta respuestas
		responder banco bancos transferencia transferencias domiciliación crédito débito monedero aplicación
		moneda monedas importe importes dinero saldo cargo cargos plazo plazos día días semana semanas mes meses
		hora horas tarde temprano hoy mañana festivo festivos país países frontera región ciudad postal calle
		puerta vecino vecina recoger recogido recogida taquilla mostrador almacén existencias disponible agotado
		esperar espera lista avisar aviso avisos boletín suscribir baja privacidad datos eliminar eliminado
		descargar exportar consentimiento ley leyes derecho derechos desistimiento política políticas
		condiciones acuerdo contrato piel algodón lana suela suelas cordón cordones cremallera chaqueta
		chaquetas camisa camisas vestido vestidos pantalón pantalones ancho estrecho ajustado holgado largo
		anchura medir medido guía color colores lavar lavado secar limpiar limpieza cuidado usado nuevo rebajas
		oferta ofertas fidelidad puntos socio socios membresía recompensa nivel cumpleaños opinión opiniones
		valoración denunciar fraude seguro segura seguridad confirmar confirmado confirmación comprobar
		comprobado encontrar encontrado perdido falta equivocado correcto actualizar actualizado introducir
		recibir recibido llegar llegado llegada urgente estándar noche invitado idioma ajustes perfil
		dispositivo navegador ordenador error errores página pantalla botón menú campo imprimir impreso`,
});
