import { Global, Module, type DynamicModule } from '@nestjs/common';

/** The injection token of the address under which people reach this server, without a slash at its end; null when nobody has said. */
export const publicAddress = Symbol('publicAddress');

/** Where people reach this server from outside. */
@Global()
@Module({})
export class PublicAddressModule {
  static with(url: string | null): DynamicModule {
    return {
      module: PublicAddressModule,
      providers: [{ provide: publicAddress, useValue: url }],
      exports: [publicAddress],
    };
  }
}
