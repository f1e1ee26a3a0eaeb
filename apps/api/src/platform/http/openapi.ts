import type { INestApplication } from '@nestjs/common';
import { ApiProperty, DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { describeFields, type FieldDescription } from '@ky-yeu/contracts/fields';

type Contract = new () => object;

function describeField(prototype: object, field: FieldDescription): void {
  const nested = typeof field.itemType === 'function' ? field.itemType : undefined;
  const item = nested ?? (field.itemType === 'string' ? String : undefined);
  ApiProperty({
    required: field.required,
    description: field.label,
    nullable: !field.required,
    ...(item ? { type: item, isArray: field.type === 'array' } : { type: field.type as 'string' }),
    ...(field.format ? { format: field.format } : {}),
    ...(field.maxLength ? { maxLength: field.maxLength } : {}),
    ...(field.minimum === undefined ? {} : { minimum: field.minimum }),
    ...(field.maximum === undefined ? {} : { maximum: field.maximum }),
    ...(field.values ? { enum: [...field.values] } : {}),
  } as Parameters<typeof ApiProperty>[0])(prototype, field.name);
  if (nested) describeContract(nested());
}

const described = new Set<Contract>();

function describeContract(contract: Contract): void {
  if (described.has(contract)) return;
  described.add(contract);
  for (const field of describeFields(contract)) describeField(contract.prototype as object, field);
}

/** The contract classes in the signatures of all handlers. */
function describeHandlers(app: INestApplication): void {
  const modules = (app as unknown as { container: { getModules(): Map<string, { controllers: Map<unknown, { metatype: unknown }> }> } }).container.getModules();
  for (const { controllers } of modules.values()) {
    for (const { metatype } of controllers.values()) {
      for (let proto = (metatype as Contract).prototype as object; proto && proto !== Object.prototype; proto = Object.getPrototypeOf(proto) as object) {
        for (const name of Object.getOwnPropertyNames(proto)) {
          const types = (Reflect.getMetadata('design:paramtypes', proto, name) as unknown[] | undefined) ?? [];
          for (const type of types) if (typeof type === 'function' && describeFields(type as Contract).length) describeContract(type as Contract);
        }
      }
    }
  }
}

function makeDocument(app: INestApplication): OpenAPIObject {
  describeHandlers(app);
  const config = new DocumentBuilder()
    .setTitle('Kỷ Yếu')
    .setDescription('Hội nghị sơ kết, tổng kết: kế hoạch, đại biểu, phát biểu, khen thưởng, văn bản.')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('kyyeu.sid')
    .build();
  return SwaggerModule.createDocument(app, config);
}

/** /api/openapi.json and /api/docs, made from the contract classes at the first look. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => makeDocument(app), { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Kỷ Yếu API' });
}
