import { Controller } from '@nestjs/common';
import { CreateFormPack, UpdateFormPack } from '@ky-yeu/contracts/form-packs';
import { recordController } from '../../planning/preparation/record-controller';
import { FormPacksService } from './form-packs.service';

const routes = { read: 'rules:read', write: 'rules:write', Create: CreateFormPack, Update: UpdateFormPack } as const;

@Controller('form-packs')
export class FormPacksController extends recordController(routes) {
  constructor(packs: FormPacksService) {
    super(packs);
  }
}
