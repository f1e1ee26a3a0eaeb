import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { DomainError } from './domain-error';

@Injectable()
class IdPipe implements PipeTransform {
  transform(value: unknown): string {
    if (typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
      return value.toLowerCase();
    throw new DomainError('NOT_FOUND');
  }
}

@Injectable()
class OptionalIdPipe extends IdPipe {
  override transform(value: unknown): string {
    return value === undefined ? '' : super.transform(value);
  }
}

/** An id in the address of some lists only; '' where the address has none. */
export const OptionalId = (name: string): ParameterDecorator => Param(name, OptionalIdPipe);

/** An id in the address; what is no id at all is simply not found. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, IdPipe);
