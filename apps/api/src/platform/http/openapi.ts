import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ApiProperty, DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { describeFields, type FieldDescription } from '@ky-yeu/contracts/fields';

type Contract = new () => object;

function describeField(prototype: object, field: FieldDescription): void {
  const { name, label, type, required, itemType, values, ...rest } = field;
  const limits: Partial<FieldDescription> = { ...rest };
  delete limits.isRepeated;
  const nested = typeof itemType === 'function' ? itemType : null;
  const isArray = type === 'array';
  ApiProperty({
    description: label,
    required,
    nullable: !required,
    // Nest takes a function for a lazy type only when it is named "type".
    ...(nested ? { type: () => nested(), isArray } : isArray ? { type: String, isArray } : { type }),
    ...limits,
    ...(values ? { enum: [...values] } : {}),
  } as Parameters<typeof ApiProperty>[0])(prototype, name);
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
  const scanner = new MetadataScanner();
  for (const { metatype } of app.get(DiscoveryService).getControllers()) {
    const prototype = metatype?.prototype as object | undefined;
    for (const name of prototype ? scanner.getAllMethodNames(prototype) : []) {
      const types = (Reflect.getMetadata('design:paramtypes', prototype ?? {}, name) ?? []) as unknown[];
      for (const type of types) {
        if (typeof type === 'function' && describeFields(type as Contract).length > 0)
          describeContract(type as Contract);
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
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('cookie')
    .build();
  return SwaggerModule.createDocument(app, config);
}

/** /api/openapi.json and /api/docs, made from the contract classes at the first look. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => makeDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Kỷ Yếu API',
  });
}
